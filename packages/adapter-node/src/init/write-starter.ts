import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FlouError } from '@flou/core';

/** Where a starter project is to run; a folder of `starters/`. */
export const PLATFORMS = ['node', 'workers', 'azure'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** npm leaves files of these names out of a package, and an editor hides them: they get their dot when they are written. */
const DOTTED = new Set(['gitignore', 'env.example']);

/**
 * Writes a starter project and gives the paths of its files, within the folder. Overwrites nothing: where a file of that name is already, nothing
 * at all is written.
 *
 * Throws a `FlouError` that names the files in the way, and what the file system throws.
 */
export function writeStarter(platform: Platform, folder: string): readonly string[] {
  const files = filesOf(starterOf(platform)).map(({ path, text }) => ({
    path,
    text: path === 'package.json' ? named(text, folder) : text,
  }));
  const inTheWay = files.filter(({ path }) => existsSync(join(folder, path)));
  if (inTheWay.length > 0) {
    const names = inTheWay.map(({ path }) => path).join(', ');
    throw new FlouError(
      'ERR_INPUT_INVALID',
      `Nothing was written: ${resolve(folder)} already has ${names}. Name another folder.`,
    );
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  return files.map(({ path }) => path);
}

/** In a clone and in the published package it is beside `package.json`. */
function starterOf(platform: Platform): string {
  return fileURLToPath(new URL(`starters/${platform}/`, import.meta.resolve('@flou/adapter-node/package.json')));
}

function filesOf(starter: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(starter, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = relative(starter, join(entry.parentPath, entry.name));
      return {
        path: DOTTED.has(entry.name) ? join(dirname(path), `.${entry.name}`) : path,
        text: readFileSync(join(starter, path), 'utf8'),
      };
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** A package is called like its folder, in the letters that npm allows; where none are left it keeps the starter's name. */
function named(manifest: string, folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return name ? manifest.replace(/"name": "[^"]+"/, `"name": "${name}"`) : manifest;
}
