// The pages of the repository, and the fenced blocks of code in them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every Markdown file that git has or would take, by its path from the root. */
export const pages: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((page) => page !== '' && !page.startsWith('.changeset/'));

export interface Block {
  /** Page and line, as an editor opens it. */
  readonly name: string;
  readonly page: string;
  /** The first word after the fence, `''` without one. */
  readonly language: string;
  /**
   * The words after it: `types-only` is compiled and not run, `file=PATH` is that file word for word, `session` is run by a shell with the others
   * of its page, `session server` in a terminal of its own, and `prints` is what the block before it prints.
   */
  readonly notes: readonly string[];
  readonly code: string;
}

/** A block may be indented, as in a list; its code is not. */
const FENCED = /^( *)```([^\n`]*)\n([\s\S]*?)^\1```\s*$/gm;

export function blocksOf(page: string): Block[] {
  const text = readPage(page);
  return [...text.matchAll(FENCED)].map((match) => {
    const [, indentation = '', info = '', code = ''] = match;
    const [language = '', ...notes] = info.trim().split(/\s+/);
    const line = text.slice(0, match.index).split('\n').length;
    return {
      name: `${page}:${line}`,
      page,
      language,
      notes,
      code: code.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
    };
  });
}

export const readPage = (page: string): string => readFileSync(join(root, page), 'utf8');
