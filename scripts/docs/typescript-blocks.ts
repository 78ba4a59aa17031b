// The TypeScript blocks as files of a folder beside the packages, for the compiler and for Node.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Block, root } from './pages.ts';

const folder = join(root, '.docs-check');
const run = promisify(execFile);

/** Workers have types of their own, which do not go together with a browser's. */
const PLATFORMS = {
  node: { lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'], types: ['node'], jsx: 'react-jsx' },
  workers: { lib: ['ES2024'], types: ['@cloudflare/workers-types'] },
};
const platforms = ['node', 'workers'] as const;
const platformOf = ({ code }: Block) => (code.includes("'@flou/adapter-workers") ? 'workers' : 'node');

export const fileOf = (block: Block): string =>
  join(folder, platformOf(block), `${block.name.replaceAll(/[/:.]/g, '_')}.${block.language}`);

/** Writes the blocks, under the settings that the packages are held to. */
export function writeBlocks(blocks: readonly Block[]): void {
  removeBlocks();
  for (const platform of platforms) {
    mkdirSync(join(folder, platform), { recursive: true });
    const config = { extends: '../../tsconfig.base.json', compilerOptions: PLATFORMS[platform], include: ['*'] };
    writeFileSync(join(folder, platform, 'tsconfig.json'), JSON.stringify(config));
  }
  for (const block of blocks) writeFileSync(fileOf(block), block.code);
}

export const removeBlocks = (): void => rmSync(folder, { recursive: true, force: true });

/** What the compiler says about all of them: nothing when they are well typed. */
export async function typeErrors(): Promise<string> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const outputs = platforms.map((platform) =>
    run(process.execPath, [compiler, '-p', join(folder, platform)]).catch((error: { stdout: string }) => error),
  );
  return (await Promise.all(outputs)).map(({ stdout }) => stdout).join('');
}

/**
 * What each block prints, by its file, when Node runs it as it is. All in one process, for most of a second goes into loading what they share; so
 * a block must have printed everything when its last line is done.
 */
export async function printedByEach(
  blocks: readonly Block[],
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const printer = fileURLToPath(new URL('print-blocks.ts', import.meta.url));
  const { stdout } = await run(process.execPath, ['--conditions=@flou/source', printer, ...blocks.map(fileOf)], {
    env: { ...process.env, ...env },
  });
  const lines: { readonly file: string; readonly printed: string }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return new Map(lines.map(({ file, printed }) => [file, printed]));
}
