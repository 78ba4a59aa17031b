import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled to the last byte, and freed again. */
export interface TinyDisk {
  readonly path: string;
  readonly fill: () => void;
  readonly free: () => void;
  /** Whoever uses it has to be gone. */
  readonly remove: () => void;
}

/** May this process mount a disk: as root, or with a `sudo` that asks nothing? */
export function mayMount(): boolean {
  const disk = mount(1);
  disk?.remove();
  return disk !== undefined;
}

/** A disk in memory. Throws where `mayMount` is false. */
export function createTinyDisk({ megabytes }: { readonly megabytes: number }): TinyDisk {
  const disk = mount(megabytes);
  if (!disk) throw new Error('No disk can be mounted here.');
  return disk;
}

function mount(megabytes: number): TinyDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'flou-disk-'));
  const options = `size=${megabytes}m,mode=0777`;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => {
    const [program = '', ...rest] = [...asRoot, ...command];
    return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
  };
  if (!run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', path)) {
    rmSync(path, { recursive: true, force: true });
    return undefined;
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => fill(ballast),
    free: () => rmSync(ballast, { force: true }),
    remove: () => {
      // A database that panicked still holds files; the disk goes when the process does.
      run('umount', '-l', path);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function fill(path: string): void {
  const file = openSync(path, 'w');
  // The last pieces are small: not a byte is left.
  for (const size of [1_048_576, 4_096, 1]) {
    try {
      for (const piece = Buffer.alloc(size); ; ) writeSync(file, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
}
