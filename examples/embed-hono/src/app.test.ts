import { afterAll, expect, test } from 'vitest';
import { app, pglite } from './app.ts';

afterAll(() => pglite.close());

const send = (message: string, headers: Record<string, string> = {}) =>
  app.request('/tutor/api/v1/chat/send', { method: 'POST', headers, body: JSON.stringify({ message }) });

test('the app goes on as before, and the tutor is below it', async () => {
  expect(await (await app.request('/')).text()).toBe('a shop');
  expect((await app.request('/tutor/health')).status).toBe(200);
});

test("the app's users talk to the tutor; what they say is in the app's database, in its own schema", async () => {
  expect((await send('Estoy frustrado', { 'x-user': 'ana' })).status).toBe(200);
  const { rows } = await pglite.query('select user_id, role from tutor.messages order by id');
  expect(rows).toEqual([
    { user_id: 'ana', role: 'user' },
    { user_id: 'ana', role: 'model' },
  ]);
});

test('strangers, and addresses that are not there, get a problem document', async () => {
  expect(await (await send('hola')).json()).toMatchObject({ status: 401, code: 'ERR_AUTH_REQUIRED' });
  expect(await (await app.request('/tutor/nowhere')).json()).toMatchObject({ status: 404, code: 'ERR_NOT_FOUND' });
});
