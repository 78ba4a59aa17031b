import * as v from 'valibot';

const kept = {
  /** The throw-away account of somebody without one. */
  guest: v.object({ username: v.string(), password: v.string() }),
  username: v.string(),
  /** A message that had no answer when the page was closed. */
  outgoing: v.object({ text: v.string(), label: v.string(), key: v.string() }),
  helplines: v.array(
    v.object({ name: v.string(), phone: v.string(), href: v.string(), hours: v.string(), country: v.string() }),
  ),
  block: v.object({
    minutes: v.number(),
    status: v.picklist(['ready', 'running', 'paused', 'done']),
    endsAtMs: v.number(),
    leftMs: v.number(),
  }),
};

type Name = keyof typeof kept;
type Kept<N extends Name> = v.InferOutput<(typeof kept)[N]>;

/** What this browser keeps between two visits. All of it goes when somebody leaves. */
export interface Device {
  readonly storage: KeptTexts;
  readonly keep: <N extends Name>(name: N, value: Readonly<Kept<N>> | undefined) => void;
  /** Undefined for what is not there, and for what an older page wrote differently. */
  readonly recall: <N extends Name>(name: N) => Kept<N> | undefined;
  readonly forget: () => void;
}

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
        return v.parse(kept[name], JSON.parse(storage.getItem(`flou.${name}`) ?? ''));
      } catch {
        return undefined;
      }
    },
    forget: () => {
      for (const name in kept) storage.removeItem(`flou.${name}`);
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
    const texts = new Map<string, string>();
    return {
      getItem: (name) => texts.get(name) ?? null,
      setItem: (name, value) => void texts.set(name, value),
      removeItem: (name) => void texts.delete(name),
    };
  }
}
