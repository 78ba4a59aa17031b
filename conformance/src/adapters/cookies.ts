export interface ReceivedCookie {
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  readonly path: string | undefined;
  readonly domain: string | undefined;
  readonly sameSite: string | undefined;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  /** However it was said, by Max-Age or by Expires. */
  readonly lifetimeSeconds: number | undefined;
}

/** The cookies that a response sets, as a browser reads them. */
export function cookiesIn(headers: Headers): readonly ReceivedCookie[] {
  return headers.getSetCookie().map((line) => {
    const [pair = '', ...parts] = line.split(/; ?/);
    const attributes = new Map(parts.map((part) => splitAt(part)).map(([name, value]) => [name.toLowerCase(), value]));
    const [name, value] = splitAt(pair);
    const [maxAge, expires] = [attributes.get('max-age'), attributes.get('expires')];
    return {
      name,
      value: decodeURIComponent(value),
      path: attributes.get('path'),
      domain: attributes.get('domain'),
      sameSite: attributes.get('samesite')?.toLowerCase(),
      httpOnly: attributes.has('httponly'),
      secure: attributes.has('secure'),
      lifetimeSeconds: maxAge ? Number(maxAge) : expires ? (Date.parse(expires) - Date.now()) / 1_000 : undefined,
    };
  });
}

function splitAt(text: string): [string, string] {
  const at = text.indexOf('=');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
