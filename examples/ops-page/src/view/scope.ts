import { html, type TemplateResult } from 'lit-html';
import { TEXTS } from '../texts.ts';

/** Of whom a figure is. */
export const scopeMark = (scope: keyof typeof TEXTS.scope): TemplateResult =>
  html`<span class="scope ${scope}">${TEXTS.scope[scope]}</span>`;
