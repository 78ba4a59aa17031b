import { storableText } from './storable.ts';

/** What makes two names the same. Done here because the `lower()` of a database depends on its locale. */
export function usernameKey(username: string): string {
  return storableText(username).normalize('NFC').toLowerCase();
}
