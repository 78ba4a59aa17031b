/**
 * Who counts as one caller for the limits by address: an IPv4 address, or the first 64 bits of an IPv6 one, for whoever has a single address there
 * has 2^64 of them. What is no address stands for itself.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const left = Array<string>(Math.max(0, tail === undefined ? 0 : 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...left, ...after].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}
