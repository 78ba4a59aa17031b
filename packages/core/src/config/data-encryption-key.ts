const BYTES = 32;

/** 32 bytes written as 64 hexadecimal digits or in base64; undefined when the text is neither. */
export function dataEncryptionKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (/^[0-9a-f]{64}$/i.test(text))
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return binary.length === BYTES ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : undefined;
}
