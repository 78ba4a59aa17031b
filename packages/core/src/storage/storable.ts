import { FlouError } from '../errors/flou-error.ts';

/**
 * Text as every database can keep it: NUL, which PostgreSQL knows neither in text nor in JSON, is left out, and half a
 * surrogate pair, which has no UTF-8, becomes U+FFFD. Everything else stays as it is.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}

/** An id must come back as it went in, or two users become one. Throws `ERR_INPUT_INVALID` when it cannot. */
export function storableId(id: string): string {
  if (id === storableText(id)) return id;
  throw new FlouError('ERR_INPUT_INVALID', 'id: NUL characters and lone surrogates cannot be stored.');
}

/** JSON text of which every string and every key is storable. `undefined` is `null`, as it is in an array. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'null';
  return json.includes('\\u') ? json.replace(JSON_ESCAPE, storableEscape) : json;
}

/** Every escape is matched, so that an escaped backslash is not taken for the beginning of another escape. */
const JSON_ESCAPE = /\\(?:u[0-9a-f]{4}|[^u])/gi;

function storableEscape(sequence: string): string {
  if (sequence === '\\u0000') return '';
  // JSON.stringify escapes a surrogate only when it is alone.
  return /^\\ud[89a-f]/i.test(sequence) ? '\ufffd' : sequence;
}
