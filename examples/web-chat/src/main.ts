import { browserTokens, createFlouClient } from '@flou/core/client';
import { render } from 'lit-html';
import { createAccount } from './account.ts';
import { createActions } from './actions.ts';
import { openDevice } from './device.ts';
import type { Parts } from './parts.ts';
import { createPast } from './past.ts';
import { createSending } from './sending.ts';
import { createStore } from './state.ts';
import { keepPlace } from './view/keep-place.ts';
import { page } from './view/page.ts';

const device = openDevice(() => localStorage);
const client = createFlouClient({ tokens: browserTokens(device.storage, navigator.locks) });
const store = createStore((state) => keepPlace(state, () => render(page(state, actions), document.body)));
const account = createAccount(client, device);
const parts: Parts = { client, store, device, account, now: () => Date.now() };
const sending = createSending(parts);
const past = createPast(parts, sending);
const actions = createActions(parts, past, sending);

addEventListener('offline', () => store.set({ online: false }));
addEventListener('online', () => {
  store.set({ online: true });
  void sending.reconnect();
});
// A phone that was in a pocket may have lost its connection without a word.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void sending.reconnect();
});
setInterval(actions.tick, 250);

store.set({ online: navigator.onLine, username: device.recall('username') });
void past.open();
