import type { Credentials, HelplineView } from '@flou/core/client';
import type { Block } from './block.ts';
import type { Outgoing } from './state.ts';

/** What this browser keeps between two visits. All of it goes with the login. */
export interface Device {
  readonly storage: KeptTexts;
  readonly keep: <Name extends keyof Kept>(name: Name, value: Kept[Name] | undefined) => void;
  readonly recall: <Name extends keyof Kept>(name: Name) => Kept[Name] | undefined;
  readonly forget: () => void;
}

interface Kept {
  /** The throw-away account of somebody without one. */
  readonly guest: Credentials;
  readonly username: string;
  /** A message that had no answer when the page was closed. */
  readonly outgoing: Pick<Outgoing, 'text' | 'label' | 'key'>;
  readonly helplines: readonly HelplineView[];
  readonly block: Block;
}

const NAMES = ['guest', 'username', 'outgoing', 'helplines', 'block'] as const satisfies readonly (keyof Kept)[];

export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `open` gives the browser's storage, or throws where it is switched off: then everything lasts as long as the page. */
export function openDevice(open: () => Storage): Device {
  const storage = usable(open);
  return {
    storage,
    keep: (name, value) =>
      value === undefined ? storage.removeItem(`flou.${name}`) : storage.setItem(`flou.${name}`, JSON.stringify(value)),
    recall: (name) => {
      try {
        // Nobody writes under these names but `keep`.
        return JSON.parse(storage.getItem(`flou.${name}`) ?? '') ?? undefined;
      } catch {
        return undefined;
      }
    },
    forget: () => {
      for (const name of NAMES) storage.removeItem(`flou.${name}`);
    },
  };
}

function usable(open: () => Storage): KeptTexts {
  try {
    const storage = open();
    storage.setItem('flou.probe', '1');
    storage.removeItem('flou.probe');
    return storage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    };
  }
}
