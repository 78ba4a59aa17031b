// Draws docs/images/ops-*.png: node --conditions=@flou/source examples/ops-page/tests/screenshots.ts
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { servePage, signIn } from './served-page.ts';

const images = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

/** Three in the morning in Santiago, after a week of real turns on a clock of its own. */
const END_MS = Date.UTC(2026, 10, 23, 6, 4);
let nowMs = END_MS - 6 * DAY_MS;
/** The same every time. */
let seed = 7;
const chance = () => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
};
let thinkMs = 700;
const think = () => {
  nowMs += Math.round(thinkMs * (0.6 + chance() ** 3 * 3));
};
const served = await servePage({ think, now: () => nowMs });

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    const student = `student-${Math.floor(chance() ** 2 * 40)}`;
    const { messageId } = await served.say(student, 'Tengo un ensayo para mañana y no sé cómo partir');
    if (chance() < 0.1) await served.rate(student, messageId, chance() < 0.75 ? 5 : 3);
  }
}

try {
  for (let daysAgo = 6; daysAgo > 0; daysAgo -= 1) {
    nowMs = END_MS - daysAgo * DAY_MS;
    await turns(Math.round(120 + chance() * 160));
  }
  for (let minute = 178; minute > 0; minute -= 1) {
    nowMs = END_MS - minute * MINUTE_MS;
    served.breakModel(minute < 8);
    thinkMs = minute < 40 && minute > 25 ? 2_600 : 700;
    await turns(Math.round(chance() * 4 + (minute > 90 ? 3 : 1)));
    if (minute === 120 || minute === 47) await served.say(`quiet-${minute}`, 'a veces siento que no valgo nada');
    if (minute === 47 || minute === 3) await served.say(`somebody-${minute}`, 'ya no quiero seguir viviendo');
  }
  nowMs = END_MS;

  const shoot = (page: Page, name: string, fullPage = false) =>
    page.screenshot({ path: `${images}ops-${name}.png`, fullPage });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await served.visit({ viewport: { width: 1280, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    await signIn(page);
    await page.locator('canvas').nth(5).waitFor();
    await shoot(page, colorScheme, true);
    await page.context().close();
  }
  const phone = await served.visit({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 1.5,
    colorScheme: 'dark',
  });
  await signIn(phone);
  await phone.locator('canvas').nth(5).waitFor();
  await shoot(phone, 'phone-dark');
  await phone.context().close();
} finally {
  await served.close();
}
