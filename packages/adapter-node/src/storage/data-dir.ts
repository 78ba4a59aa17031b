import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FlouError } from '@flou/core';
import { DiskFullError, hasDiskRoom } from './disk-room.ts';

/** A folder of embedded data that this process, and no other, has open. */
export interface DataDir {
  readonly path: string;
  /** Tells other commands where the server that holds the folder can be reached. */
  readonly announce: (url: string) => void;
  /** Lets another process have it. */
  readonly release: () => void;
}

/** Another process has the folder open. `serverUrl` is where it answers, when it is a server. */
export class DataDirInUseError extends FlouError {
  override readonly name = 'DataDirInUseError';
  readonly serverUrl: string | undefined;
  constructor(path: string, serverUrl: string | undefined) {
    const who = serverUrl ? `a running Flou (${serverUrl})` : 'another process';
    super(
      'ERR_STORAGE_UNAVAILABLE',
      `The data folder ${path} is in use by ${who}. Stop it first, or set FLOU_DATA_DIR to another folder.`,
    );
    this.serverUrl = serverUrl;
  }
}

/**
 * Opens the folder for this process alone. Throws `DataDirInUseError`, and `DiskFullError` where nothing could be written.
 *
 * PGlite has no lock of its own, and two processes on one folder destroy it.
 *
 * The lock is an exclusive transaction on a small SQLite file: the operating system lets go of it when the process dies,
 * however it dies, so nothing is ever left behind to clean up.
 */
export function openDataDir(dataDir: string): DataDir {
  const path = resolve(dataDir);
  mkdirSync(path, { recursive: true });
  if (!hasDiskRoom(path)) throw new DiskFullError();
  const addressFile = join(path, 'server-url');
  const lock = new DatabaseSync(join(path, 'lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message))
      throw new DataDirInUseError(path, readAddress(addressFile));
    throw error;
  }
  rmSync(addressFile, { force: true });
  return {
    path,
    announce: (url) => writeFileSync(addressFile, url),
    release: () => {
      rmSync(addressFile, { force: true });
      lock.close();
    },
  };
}

function readAddress(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
