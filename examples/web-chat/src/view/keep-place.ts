import type { State } from '../state.ts';

/** How near the end counts as being there, in pixels. */
const NEAR = 120;

let before: State | undefined;

/** Draws, and keeps what a reader expects kept: the end of the conversation in sight, the cursor where they write. */
export function keepPlace(state: State, draw: () => void): void {
  const log = document.querySelector('.log');
  const wasAtEnd = !log || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  const heightBefore = log?.scrollHeight ?? 0;
  draw();
  const drawn = document.querySelector('.log');
  const sentNow = state.outgoing?.key !== before?.outgoing?.key && state.outgoing !== undefined;
  const olderRead =
    state.entries.length > 0 &&
    state.entries.at(-1) === before?.entries.at(-1) &&
    state.entries[0] !== before?.entries[0];
  if (drawn && olderRead) drawn.scrollTop += drawn.scrollHeight - heightBefore;
  else if (drawn && (wasAtEnd || sentNow)) drawn.scrollTop = drawn.scrollHeight;
  if (state.screen !== before?.screen || state.form !== before?.form) focusFirst(state);
  openDialogs();
  before = state;
}

/** A keyboard starts where something is to be done. */
function focusFirst({ screen, form }: State): void {
  const selector = screen === 'chat' ? 'textarea' : form === 'none' ? undefined : 'input';
  // On a phone the text field would bring up the keyboard over the conversation.
  if (selector === 'textarea' && matchMedia('(pointer: coarse)').matches) return;
  if (selector) document.querySelector<HTMLElement>(selector)?.focus();
}

/** A dialog that was drawn is shown as one: the rest of the page is out of reach until it is closed. */
function openDialogs(): void {
  for (const dialog of document.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
}
