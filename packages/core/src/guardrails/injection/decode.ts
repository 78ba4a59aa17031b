/**
 * Reads messages in the encodings that a sentence can be hidden in. Each is undone once, by itself, and what comes out is not decoded again, so
 * hostile text costs a few times its length and no more. As any text can be read backwards, or with its letters shifted, that is done only where
 * one of `words` is then a word that tells.
 */
export function createDecoder(
  telling: Iterable<string>,
): (text: string, words: ReadonlySet<string>) => readonly string[] {
  const known = [...telling];
  // Each of these undoes itself, so the telling words in it are what to look for.
  const guesses = [rot13, reverse, reverseWords].map((decode) => ({ decode, looksLike: new Set(known.map(decode)) }));
  return (text, words) => {
    const found = guesses.filter(({ looksLike }) => intersect(words, looksLike));
    return [
      ...decodeBase64(text),
      ...decodeHex(text),
      ...decodeBinary(text),
      ...[decodeEscapes, ...found.map(({ decode }) => decode)].map((decode) => decode(text)),
    ].filter((decoded) => decoded !== '' && decoded !== text);
  };
}

function intersect(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (others.has(word)) return true;
  return false;
}

/** A run long enough to hide a sentence in, also in the alphabet of URLs; longer ones are read in pieces of whole groups of four. */
const BASE64_RUN = /[\w+/-]{24,4000}={0,2}/g;
/** Base64 in a mail is cut into lines. */
const BASE64_LINE_BREAK = /(?<=[\w+/-]{40})\r?\n(?=[\w+/-])/g;

function decodeBase64(text: string): readonly string[] {
  return [...text.replace(BASE64_LINE_BREAK, '').matchAll(BASE64_RUN)].map(([run]) => {
    const letters = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
    try {
      // A group of one letter is no byte.
      const bytes = atob(letters.slice(0, letters.length % 4 === 1 ? -1 : letters.length));
      return toText(Array.from(bytes, (byte) => byte.charCodeAt(0)));
    } catch {
      return '';
    }
  });
}

/** `69676e6f7265`, `69 67 6e`, `0x69, 0x67`. */
const HEX_RUN = /(?<![a-z0-9])[0-9a-f][0-9a-fx\\,:\s-]{22,8000}/gi;

const decodeHex = (text: string): readonly string[] =>
  [...text.matchAll(HEX_RUN)].map(([run]) => {
    const groups = run.split(/[^0-9a-f]+/i).filter((group) => group.length > 1 && group.length % 2 === 0);
    return toText((groups.join('').match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));
  });

const BINARY_RUN = /(?<![01])[01][01\s]{62,16000}/g;

const decodeBinary = (text: string): readonly string[] =>
  [...text.matchAll(BINARY_RUN)].map(([run]) =>
    toText((run.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))),
  );

/** `%69`, `&#105;`, `&#x69;`, `\u0069` and `\x69`, among plain letters or alone. */
function decodeEscapes(text: string): string {
  if (!/[%\\]|&#/.test(text)) return text;
  return text
    .replace(/(?:%[0-9a-f][0-9a-f])+/gi, (run) =>
      toText((run.match(/[0-9a-f]{2}/gi) ?? []).map((byte) => Number.parseInt(byte, 16))),
    )
    .replace(/&#([0-9]{2,7});?/g, (_, point: string) => letter(Number.parseInt(point, 10)))
    .replace(
      /&#x([0-9a-f]{2,6});?|\\u\{([0-9a-f]{2,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi,
      (_, ...points: (string | undefined)[]) =>
        letter(Number.parseInt(points.find((point) => point !== undefined) ?? '', 16)),
    );
}

const letter = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : '');

const toText = (bytes: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));

const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (char) => String.fromCharCode(char.charCodeAt(0) + (char.toLowerCase() < 'n' ? 13 : -13)));

/** `arongi` is reversed as it is drawn, its accents with the letters they sit on. */
const reverse = (text: string): string => [...text.normalize('NFC')].reverse().join('');

const reverseWords = (text: string): string => text.replace(/[\p{L}\p{M}]{2,}/gu, reverse);
