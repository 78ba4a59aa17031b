// What a student sees, in a real Chromium, from the page as it is built to the server behind it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ChatModel } from '@flou/core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PHONE, type ServedPage, servePage } from './served-page.ts';

/** In the page, once its script has run there. */
declare const axe: typeof import('axe-core');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WORDS = ['Parte por leer el título. ', 'Sin apuro. ', 'Anota una pregunta. ', '¿Te tinca?'];

let served: ServedPage;
const pages: Page[] = [];
beforeAll(async () => {
  served = await servePage();
});
afterEach(async () => {
  served.speakWith(undefined);
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});
afterAll(() => served.close());

async function visit(options?: Parameters<ServedPage['visit']>[0]): Promise<Page> {
  const page = await served.visit({ ...PHONE, reducedMotion: 'reduce', ...options });
  pages.push(page);
  return page;
}

async function visitAsGuest(options?: Parameters<ServedPage['visit']>[0]): Promise<Page> {
  const page = await visit(options);
  await button(page, 'Probar sin cuenta').click();
  await field(page).waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: 'Escribe tu mensaje' });
const said = (page: Page) => page.locator('ol .said p').allInnerTexts();
const careCard = (page: Page) => page.getByRole('region', { name: 'No tienes que pasar por esto a solas' });

async function write(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

/** Writes, and waits for the whole answer. */
async function say(page: Page, text: string): Promise<void> {
  const before = (await said(page)).length;
  await write(page, text);
  await expect.poll(async () => (await said(page)).length).toBe(before + 2);
  await button(page, 'Enviar').waitFor();
}

/** A model that says its next words when it is told to. */
function promptedModel() {
  const script = new TransformStream<string, string>(undefined, { highWaterMark: WORDS.length });
  const writer = script.writable.getWriter();
  const model: ChatModel = {
    name: 'prompted',
    async *stream() {
      for await (const text of script.readable) yield { text };
    },
  };
  // A write resolves when it is read, which nobody here waits for.
  const say = (...words: readonly string[]) => {
    for (const text of words) void writer.write(text);
  };
  return { model, say, finish: () => void writer.close() };
}

/** Says the first words of a reply, and waits until they are on the page. */
async function beginReply(page: Page): Promise<ReturnType<typeof promptedModel>> {
  const prompted = promptedModel();
  served.speakWith(prompted.model);
  prompted.say(...WORDS.slice(0, 2));
  await write(page, 'Hola');
  await page.getByText(WORDS[0]?.trim() ?? '').waitFor();
  return prompted;
}

test('from the first visit to an answer it takes one tap and one message, and no other server', async () => {
  const page = await visit();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => request.url().startsWith(served.url) || elsewhere.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  await button(page, 'Probar sin cuenta').click();
  await say(page, 'Estoy frustrada con un ensayo para mañana');
  expect((await said(page))[0]).toBe('Estoy frustrada con un ensayo para mañana');

  await button(page, 'Planificando').click();
  await button(page, '✅ Me ayudó').waitFor();
  await page.getByRole('button', { name: '4 estrellas' }).click();
  await page.getByText('★★★★ Gracias').waitFor();
  const shown = await said(page);
  expect(shown[2]).toBe('Planificando');

  await page.reload();
  await button(page, '✅ Me ayudó').waitFor();
  expect(await said(page)).toEqual(shown);
  expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
});

test('a connection that breaks in mid-sentence costs no word, and doubles none', async () => {
  const page = await visitAsGuest();
  const reply = await beginReply(page);
  served.cut();
  reply.say(...WORDS.slice(2));
  reply.finish();
  await button(page, 'Enviar').waitFor();
  expect(await said(page)).toEqual(['Hola', WORDS.join('')]);
});

test('a page that is closed in mid-sentence and opened again goes on listening', async () => {
  const page = await visitAsGuest();
  const reply = await beginReply(page);
  await page.reload();
  await page.getByText(WORDS[0]?.trim() ?? '').waitFor();
  reply.say(...WORDS.slice(2));
  reply.finish();
  await button(page, 'Enviar').waitFor();
  expect(await said(page)).toEqual(['Hola', WORDS.join('')]);
});

test('what is written without a connection goes out when it is back', async () => {
  const page = await visitAsGuest();
  await page.context().setOffline(true);
  await page.getByText('Sin conexión').waitFor();
  await write(page, 'Hola');
  expect(await said(page)).toEqual(['Hola']);
  await page.context().setOffline(false);
  await expect.poll(async () => (await said(page)).length, { timeout: 15_000 }).toBe(2);
  expect(await page.getByText('Sin conexión').count()).toBe(0);
});

test('an answer can be stopped, and asked for again', async () => {
  const page = await visitAsGuest();
  await beginReply(page);
  await button(page, 'Detener la respuesta').click();
  await page.getByText('Lo dejé hasta ahí.').waitFor();
  served.speakWith(undefined);
  await button(page, 'Reintentar').click();
  await button(page, 'Enviar').waitFor();
  await expect.poll(async () => (await said(page)).length).toBe(2);
});

test('when it matters the line to call is there, stays there, and the conversation goes on', async () => {
  const page = await visitAsGuest();
  await say(page, 'ya no quiero seguir viviendo');
  const call = careCard(page).getByRole('link', { name: 'Llamar al *4141' });
  expect(await call.getAttribute('href')).toBe('tel:*4141');
  expect(await page.getByText('¿Te sirvió?').count()).toBe(0);
  await say(page, 'no sé');
  await page.reload();
  await call.waitFor();
  await careCard(page).getByText('Otras líneas').click();
  expect(await careCard(page).getByRole('link').count()).toBeGreaterThan(2);
  await say(page, 'gracias');
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing and nothing is wider than 360 px (%s)',
  async (colorScheme) => {
    const page = await visit({ colorScheme });
    const problems: string[] = [];
    const look = async (where: string) => {
      const found = await page.evaluate(async (source) => {
        if (!('axe' in globalThis)) Function(source)();
        return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      }, AXE);
      // Rules that looked at something; none would mean that axe did not run.
      expect(found.passes.length).toBeGreaterThan(15);
      for (const { id, nodes } of found.violations)
        problems.push(`${where}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
      const width = await page.evaluate(() =>
        Math.max(document.body.scrollWidth, document.documentElement.scrollWidth),
      );
      if (width > 360) problems.push(`${where}: ${width} px wide`);
    };

    await button(page, 'Crear cuenta').click();
    await look('sign-up');
    await button(page, 'Volver').click();
    await look('welcome');
    await button(page, 'Probar sin cuenta').click();
    await field(page).waitFor();
    await look('an empty conversation');
    await say(page, `Estoy frustrada con un ensayo para mañana ${'larguísimo'.repeat(12)}`);
    await button(page, 'Planificando').click();
    await button(page, 'Empezar').click();
    await look('a strategy with its block');
    await button(page, 'Menú').click();
    await look('the menu');
    await button(page, 'Hacer una pausa').click();
    await look('a pause');
    await button(page, 'Volver a la conversación').click();
    await say(page, 'no quiero seguir viviendo');
    await look('the line to call');
    expect(problems).toEqual([]);
  },
);

test('a keyboard is enough', async () => {
  const page = await visit({ viewport: { width: 1100, height: 800 }, hasTouch: false, isMobile: false });
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
    );
  const tabTo = async (name: string, key = 'Tab') => {
    for (let steps = 0; steps < 25 && (await focused()) !== name; steps += 1) await keyboard.press(key);
    expect(await focused()).toBe(name);
  };
  await button(page, 'Probar sin cuenta').waitFor();
  await tabTo('Probar sin cuenta');
  await keyboard.press('Enter');
  // The cursor is where one writes.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('message');
  await keyboard.type('Tengo un ensayo para mañana');
  await keyboard.press('Shift+Enter');
  await keyboard.type('y me siento frustrada');
  await keyboard.press('Enter');
  await button(page, 'Planificando').waitFor();
  await tabTo('Planificando', 'Shift+Tab');
  await keyboard.press('Enter');
  await button(page, '✅ Me ayudó').waitFor();
  await tabTo('Menú', 'Shift+Tab');
  await keyboard.press('Enter');
  await tabTo('Hacer una pausa');
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('the block counts down, survives a reload and says when it is over', async () => {
  const page = await visit();
  await page.clock.install();
  await page.reload();
  await button(page, 'Probar sin cuenta').click();
  await say(page, 'Estoy frustrada con un ensayo para mañana');
  await button(page, 'Planificando').click();
  await button(page, 'Empezar').click();
  await page.clock.fastForward(62_000);
  await expect.poll(() => page.getByRole('timer').innerText()).toBe('10:58');
  await page.reload();
  await page.getByRole('timer').waitFor();
  expect(await page.getByRole('timer').innerText()).toMatch(/^10:5/);
  await page.clock.fastForward(11 * 60_000);
  await page.getByRole('region', { name: 'Tu bloque de tiempo' }).getByText('¡Tiempo! ¿Cómo te fue?').waitFor();
});

test('the tutor offers a pause, and it opens', async () => {
  const page = await visitAsGuest();
  await say(page, 'Estoy nerviosa por una prueba mañana');
  for (const answer of ['Ejercitando', '❌ No funcionó', '❌ No funcionó', '🌿 Hagámoslo'])
    await button(page, answer).click();
  await page.getByRole('dialog', { name: 'Una pausa' }).waitFor();
  await button(page, 'Empezar').last().click();
  await page.getByText('Inhala', { exact: true }).waitFor();
  await button(page, 'Volver a la conversación').click();
  expect((await said(page)).at(-2)).toBe('🌿 Hagámoslo');
});

test('with an account one can leave and come back; a wrong password is said kindly', async () => {
  const page = await visit();
  await button(page, 'Crear cuenta').click();
  await page.getByLabel('Nombre o correo').fill('javiera');
  await page.getByLabel('Clave').fill('corta');
  await button(page, 'Crear cuenta').click();
  await page.getByText('Revisa lo que escribiste').waitFor();
  await page.getByLabel('Clave').fill('una-clave-larga');
  await button(page, 'Crear cuenta').click();
  await say(page, 'Hola');
  const shown = await said(page);
  await button(page, 'Menú').click();
  await button(page, 'Salir').click();
  await button(page, 'Entrar').click();
  await page.getByLabel('Nombre o correo').fill('javiera');
  await page.getByLabel('Clave').fill('otra-clave-larga');
  await button(page, 'Entrar').click();
  await page.getByText('El nombre o la clave no coinciden').waitFor();
  await page.getByLabel('Clave').fill('una-clave-larga');
  await button(page, 'Entrar').click();
  await field(page).waitFor();
  expect(await said(page)).toEqual(shown);
});

test('a guest whose login has lapsed notices nothing; one who leaves is erased', async () => {
  const page = await visitAsGuest();
  await say(page, 'Hola');
  await page.evaluate(() => localStorage.setItem('flou.tokens', '{"accessToken":"old","refreshToken":"older"}'));
  await say(page, 'Tengo un ensayo');
  await button(page, 'Menú').click();
  await button(page, 'Salir y borrar todo').click();
  await button(page, 'Sí, borrar todo').click();
  await button(page, 'Probar sin cuenta').waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
