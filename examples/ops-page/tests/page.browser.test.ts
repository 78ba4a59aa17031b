// What an operator sees, in a real Chromium, from the page as it is built to the server behind it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { COLLEAGUE, OPERATOR, PASSWORD, type ServedPage, STUDENT, servePage, signIn } from './served-page.ts';

/** In the page, once its script has run there. */
declare const axe: typeof import('axe-core');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: ServedPage;
/** How much later it is than it is. */
let laterMs = 0;
const pages: Page[] = [];
beforeAll(async () => {
  served = await servePage({ now: () => Date.now() + laterMs });
});
afterEach(async () => {
  served.takeAway(false);
  served.takeDatabaseAway(false);
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});
afterAll(() => served.close());

async function visit(options?: Parameters<ServedPage['visit']>[0]): Promise<Page> {
  const page = await served.visit({ reducedMotion: 'reduce', ...options });
  pages.push(page);
  return page;
}

async function visitAsOperator(options?: Parameters<ServedPage['visit']>[0], who = OPERATOR): Promise<Page> {
  const page = await visit(options);
  await signIn(page, who);
  await page.getByRole('heading', { name: 'Now' }).waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const folded = (page: Page, name: string) => page.locator('summary').filter({ hasText: name });
const tile = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const alert = (page: Page, title: string) => page.locator('.ongoing').getByRole('heading', { name: title });

test('before anything has happened it says so, and nothing looks broken', async () => {
  const page = await visitAsOperator();
  await page.getByText('Nothing needs you.').waitFor();
  for (const words of ['No turns in three hours.', 'No model was used in seven days.', 'None that is over.'])
    await page.getByText(words).waitFor();
  expect(await tile(page, 'Stars').locator('.value').innerText()).toBe('–');
});

test('an operator signs in and sees real figures of real turns, and no other server is asked', async () => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  const page = await visit();
  page.on(
    'request',
    (request) => request.url().startsWith(new URL(page.url()).origin) || elsewhere.push(request.url()),
  );
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const { messageId } = await served.say('ben', 'Tengo un ensayo para mañana');
  await served.say('ben', 'ya no quiero seguir viviendo');
  await served.rate('ben', messageId, 4);
  await page.reload();
  complaints.length = 0;
  await signIn(page);

  await alert(page, 'Somebody may be in danger').waitFor();
  expect(await tile(page, 'Crises').locator('.value').innerText()).toBe('1');
  expect(await tile(page, 'Stars').innerText()).toContain('4.0');
  expect(await tile(page, 'Models cost today').innerText()).toContain('of $5.00 a day');
  const models = page.getByRole('region', { name: /^Models/ });
  expect(await models.getByRole('row', { name: /gemini/ }).innerText()).toContain('closed');
  // A picture, the same in words, and the same again to the figure.
  await page
    .getByRole('img', { name: /^A whole turn: 2 turns/ })
    .locator('canvas')
    .waitFor();
  await folded(page, 'These figures, minute by minute').click();
  const minutes = page.getByRole('region', { name: 'These figures, minute by minute' });
  expect(await minutes.getByRole('row').count()).toBeGreaterThan(1);
  expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
});

test('nothing that somebody wrote and nobody’s name is on the page', async () => {
  await served.say('fernanda', 'no le veo sentido a nada, hace semanas que estoy así');
  const page = await visitAsOperator();
  const text = await page.evaluate(() => document.body.textContent);
  expect(text).toContain('concerns');
  for (const words of ['sentido', 'fernanda']) expect(text).not.toContain(words);
});

test('a model that fails is seen with its circuit open, and the tab says that something is up', async () => {
  const page = await visitAsOperator();
  served.breakModel(true);
  for (let turn = 0; turn < 5; turn += 1) await served.say('eva', 'Tengo un ensayo para mañana');
  served.breakModel(false);
  await button(page, 'Refresh now').click();
  await alert(page, 'gemini-2.5-flash-lite is not asked').waitFor();
  expect(await page.getByRole('row', { name: /gemini.*open since/ }).innerText()).toContain('ERR_MODEL_UNAVAILABLE');
  expect(await page.title()).toMatch(/^\(\d\) Flou operators$/);
  expect(await page.getByRole('status').innerText()).toContain('gemini-2.5-flash-lite is not asked');
});

test('it looks again by itself, unless it is told to pause', async () => {
  const page = await visit();
  await page.clock.install();
  await page.reload();
  await signIn(page);
  await page.getByRole('heading', { name: 'Now' }).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('/ops/summary') && asked.push(request.url()));
  const answered = page.waitForResponse(/ops\/summary/);
  await page.clock.fastForward(10_500);
  await answered;
  expect(asked).toHaveLength(1);
  await button(page, 'Pause').click();
  await page.getByText('paused').waitFor();
  await page.clock.fastForward(60_000);
  expect(asked).toHaveLength(1);
  await button(page, 'Resume').click();
  await expect.poll(() => asked.length).toBe(2);
});

test('a student is refused, and told what would have to be done; a wrong password is said', async () => {
  const page = await visit();
  await signIn(page, STUDENT);
  await page.getByRole('heading', { name: 'You are not an operator here' }).waitFor();
  await page.getByText(`OPERATORS=${STUDENT.id}`).waitFor();
  expect(await page.getByRole('heading', { name: 'Now' }).count()).toBe(0);
  await button(page, 'Sign in as somebody else').click();
  await page.getByLabel('Name or e-mail').fill(OPERATOR.username);
  await page.getByLabel('Password').fill(`not ${PASSWORD}`);
  await button(page, 'Sign in').click();
  await page.getByText('The name or the password is wrong.').waitFor();
});

test('while the server is away the page says since when, keeps what it knew, and comes back by itself', async () => {
  const page = await visitAsOperator();
  served.takeAway(true);
  await button(page, 'Refresh now').click();
  await page.getByText('The server has not answered since').waitFor();
  await page.getByRole('heading', { name: 'How it goes' }).waitFor();
  served.takeAway(false);
  await button(page, 'Refresh now').click();
  await expect.poll(() => page.getByText('The server has not answered since').count()).toBe(0);
});

test('while the database is away the page says so, and shows what the instance has seen', async () => {
  const page = await visitAsOperator(undefined, COLLEAGUE);
  const costs = page.getByRole('heading', { name: /^Cost today/ });
  await costs.waitFor();
  served.takeDatabaseAway(true);
  laterMs += 15_000;
  await button(page, 'Refresh now').click();
  await page.getByText('The database does not answer: costs and stars are missing.').waitFor();
  expect(await costs.count()).toBe(0);
  await page.getByRole('heading', { name: 'How it goes' }).waitFor();
  served.takeDatabaseAway(false);
  laterMs += 15_000;
  await button(page, 'Refresh now').click();
  await costs.waitFor();
});

test('a reload keeps the login, another tab and signing out do not', async () => {
  const page = await visitAsOperator();
  await page.reload();
  await page.getByRole('heading', { name: 'Now' }).waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await button(other, 'Sign in').waitFor();
  await button(page, 'Sign out').click();
  await button(page, 'Sign in').waitFor();
  expect(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)])).toEqual([[], []]);
});

test('a keyboard is enough', async () => {
  const page = await visit();
  const { keyboard } = page;
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 25 && (await focused()) !== name; steps += 1) await keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await button(page, 'Sign in').waitFor();
  await tabTo('username');
  await keyboard.type(OPERATOR.username);
  await tabTo('password');
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Now' }).waitFor();
  await tabTo('These figures, day by day');
  await keyboard.press('Enter');
  await page.getByRole('region', { name: 'These figures, day by day' }).waitFor();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing and nothing is wider than 360 px (%s)',
  async (colorScheme) => {
    const page = await visit({ colorScheme, viewport: { width: 360, height: 740 } });
    const problems: string[] = [];
    const look = async (where: string) => {
      const found = await page.evaluate(async (source) => {
        if (!('axe' in globalThis)) Function(source)();
        return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      }, AXE);
      // Rules that looked at something; none would mean that axe did not run.
      expect(found.passes.length).toBeGreaterThan(12);
      for (const { id, nodes } of found.violations)
        problems.push(`${where}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
      const width = await page.evaluate(() =>
        Math.max(document.body.scrollWidth, document.documentElement.scrollWidth),
      );
      if (width > 360) problems.push(`${where}: ${width} px wide`);
    };

    await button(page, 'Sign in').waitFor();
    await look('signing in');
    await signIn(page, STUDENT);
    await button(page, 'Sign in as somebody else').waitFor();
    await look('refused');
    await button(page, 'Sign in as somebody else').click();
    await signIn(page, COLLEAGUE);
    await page.getByRole('heading', { name: 'Now' }).waitFor();
    for (const name of ['These figures, minute by minute', 'These figures, day by day'])
      await folded(page, name).click();
    await look('the figures');
    served.takeAway(true);
    await button(page, 'Refresh now').click();
    await page.getByText('The server has not answered since').waitFor();
    await look('the server away');
    expect(problems).toEqual([]);
  },
);
