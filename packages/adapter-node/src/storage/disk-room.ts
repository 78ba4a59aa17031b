import { statfsSync } from 'node:fs';

/** A segment of PostgreSQL's log is made as a whole, 16 MB, when it is needed; the rest is for what the tables grow by meanwhile. */
const NEEDED_BYTES = 24 * 1024 * 1024;

/** Is there room on the disk of this folder for the embedded database to write? True where nobody can say. */
export function hasDiskRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= NEEDED_BYTES;
  } catch {
    return true;
  }
}

/** What PostgreSQL itself says of a full disk: https://www.postgresql.org/docs/current/errcodes-appendix.html */
export class DiskFullError extends Error {
  override readonly name = 'DiskFullError';
  readonly code = '53100';
  constructor() {
    super('The disk that FLOU_DATA_DIR is on is full, or nearly: at least 24 MB have to be free.');
  }
}
