// Draws docs/images/web-chat-*.png: node --conditions=@flou/source examples/web-chat/tests/screenshots.ts
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { PHONE, servePage } from './served-page.ts';

const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const served = await servePage();

const shoot = (page: Page, name: string) => page.screenshot({ path: `${images}web-chat-${name}.png` });

/** Says something and waits for the whole answer. */
async function say(page: Page, text: string): Promise<void> {
  const replies = await page.locator('.tutor').count();
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Enviar' }).waitFor();
  await page.locator('.tutor').nth(replies).waitFor();
}

try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await served.visit({ ...PHONE, colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Probar sin cuenta' }).waitFor();
    if (colorScheme === 'light') await shoot(page, 'welcome-light');
    await page.getByRole('button', { name: 'Probar sin cuenta' }).click();
    await say(page, 'Tengo un ensayo para mañana y estoy frustrada');
    await page.getByRole('button', { name: 'Planificando' }).click();
    await page.locator('.block').waitFor();
    await shoot(page, `strategy-${colorScheme}`);
    await page.getByRole('button', { name: 'Menú' }).click();
    await page.getByRole('button', { name: 'Hacer una pausa' }).click();
    await page.getByRole('button', { name: 'Respirar' }).click();
    await page.getByRole('button', { name: 'Empezar' }).last().click();
    await page.getByText('Inhala').waitFor();
    if (colorScheme === 'dark') await shoot(page, 'breathing-dark');
    await page.getByRole('button', { name: 'Volver a la conversación' }).click();
    await say(page, 'a veces siento que no quiero seguir viviendo');
    await page.getByRole('region', { name: 'No tienes que pasar por esto a solas' }).waitFor();
    await shoot(page, `care-${colorScheme}`);
    await page.context().close();
  }
} finally {
  await served.close();
}
