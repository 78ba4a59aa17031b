/** What the client takes of the world it runs in; nothing else in it reaches for that world. */
export interface ClientRuntime {
  /** @default the platform's own */
  readonly fetch: typeof fetch;
  /** A number in [0, 1): spreads retries, and tells the keys of one user apart. @default chance */
  readonly random: () => number;
}

export const ambientRuntime: ClientRuntime = {
  // A browser's fetch insists on being called as a function of the window.
  fetch: (input, init) => fetch(input, init),
  // Keys are no secret, so this chance will do: React Native has no `crypto`.
  random: () => Math.random(),
};
