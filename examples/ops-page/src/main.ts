import { browserTokens, createFlouClient, memoryTokens, type TokenStore } from '@flou/core/client';
import { render } from 'lit-html';
import { defineChart } from './chart/figure-chart.ts';
import { createStore, ongoing, type State } from './state.ts';
import { TEXTS } from './texts.ts';
import { page } from './view/page.ts';
import { createWatching } from './watching.ts';

/** For as long as the tab is open, and apart from whoever chats on this origin. */
function tokens(): TokenStore {
  try {
    return browserTokens(sessionStorage, navigator.locks, 'flou.operator');
  } catch {
    // Where the browser keeps nothing for this origin.
    return memoryTokens();
  }
}

/** So that a tab among others says when something needs somebody. */
function titleOf(state: State): string {
  const { length } = ongoing(state);
  return length > 0 ? `(${length}) ${TEXTS.title}` : TEXTS.title;
}

// Whoever watches wants to hear at once that no answer comes: the next look is ten seconds away.
const client = createFlouClient({ tokens: tokens(), retries: 1, longestWaitMs: 1_000, silenceMs: 8_000 });
const store = createStore((state) => {
  document.title = titleOf(state);
  render(page(state, watching), document.body);
});
const watching = createWatching({ client, store, now: () => Date.now() });

document.addEventListener('visibilitychange', () => {
  const { screen, paused } = store.get();
  if (document.visibilityState === 'visible' && screen === 'figures' && !paused) void watching.refresh();
});

defineChart();
store.set({ screen: 'opening' });
void watching.refresh();
