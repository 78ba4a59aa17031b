import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The wall clock of other processes, to be set while they run. Their timers go on by the monotonic one. */
export interface FakeClock {
  /** What those processes are to have in their environment. */
  readonly env: Readonly<Record<string, string>>;
  /** So many seconds from now on beside the right time. */
  readonly setOffset: (seconds: number) => void;
}

/** Where Debian's package `faketime` puts its library, if it is installed. */
export function findLibfaketime(): string | undefined {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];
  return folders.map((name) => `/usr/lib/${name}/faketime/libfaketimeMT.so.1`).find((path) => existsSync(path));
}

/** `folder` holds the file that the library reads the time from. */
export function createFakeClock(folder: string): FakeClock {
  const library = findLibfaketime();
  if (!library) throw new Error('libfaketime is not installed.');
  const file = join(folder, 'offset');
  const setOffset = (seconds: number) => writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`);
  setOffset(0);
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    setOffset,
  };
}
