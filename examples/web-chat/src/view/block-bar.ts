import { html, nothing, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import { type Block, clockText } from '../block.ts';
import { TEXTS } from '../texts.ts';

type BlockActions = Pick<Actions, 'runBlock' | 'closeBlock'>;

/** The minutes for the one small action. */
export function blockBar(
  block: Block | undefined,
  { runBlock, closeBlock }: BlockActions,
): TemplateResult | typeof nothing {
  if (!block) return nothing;
  const { region, title, done, end } = TEXTS.block;
  const totalMs = block.minutes * 60_000;
  return html`
    <section class="block ${block.status}" aria-label=${region}>
      <p class="block-title">${block.status === 'done' ? done : title}</p>
      ${block.status === 'done' ? nothing : html`<p class="clock" role="timer">${clockText(block.leftMs)}</p>`}
      ${block.status === 'done' ? nothing : html`<button class="button small-button" @click=${runBlock}>${nextStep(block)}</button>`}
      <button class="icon-button" aria-label=${end} title=${end} @click=${closeBlock}>
        <span aria-hidden="true">×</span>
      </button>
      <progress max=${totalMs} .value=${totalMs - block.leftMs} aria-label=${TEXTS.block.remaining}></progress>
    </section>
  `;
}

function nextStep({ status }: Block): string {
  const { start, pause, resume } = TEXTS.block;
  if (status === 'ready') return start;
  return status === 'running' ? pause : resume;
}
