// Every block of code in every page is compiled, run or parsed; what cannot be is named here.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block, blocksOf, pages, readPage } from './docs/pages.ts';
import { unparsable, wrongCommands } from './docs/shell-commands.ts';
import { runSession } from './docs/shell-session.ts';
import { fileOf, printedByEach, removeBlocks, typeErrors, writeBlocks } from './docs/typescript-blocks.ts';

const blocks = pages.flatMap(blocksOf);
const inLanguage = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));

/**
 * Read by people only. `text` is the output of the block before it when it says `prints`, else a tree of folders or a sentence; a diagram has
 * no checker that runs without a browser, and the queries are the deployment checklist's, for tables that only Azure has.
 */
const NOT_CHECKED = ['text', 'mermaid', 'kusto'];
const CHECKED = ['ts', 'tsx', 'sh', 'json'];

test('every block says what language it is in, and there is a check for that language', () => {
  const strangers = blocks.filter(({ language }) => ![...CHECKED, ...NOT_CHECKED].includes(language));
  expect(strangers.map(({ name, language }) => `${name} ${language}`)).toEqual([]);
});

describe('TypeScript', () => {
  const programs = inLanguage('ts', 'tsx');
  const runnable = programs.filter(({ notes }) => !notes.includes('types-only'));
  let printed: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    writeBlocks(programs);
    printed = await printedByEach(runnable);
  });
  afterAll(removeBlocks);

  test('every block is well typed under the settings of the packages', async () => {
    expect(programs.length).toBeGreaterThan(10);
    expect(await typeErrors()).toBe('');
  });

  test.each(runnable.map((block) => [block.name, block] as const))(
    '%s runs and prints what the page says',
    (_, block) => {
      expect(printed.get(fileOf(block))).toBe(outputAfter(block));
    },
  );
});

describe('shell', () => {
  const scripts = inLanguage('sh');

  test.each(scripts.map((block) => [block.name, block] as const))(
    '%s: bash parses it, its commands are real',
    (_, block) => {
      expect(unparsable(block.code)).toBeUndefined();
      expect(wrongCommands(block.page, block.code)).toEqual([]);
    },
  );

  const sessions = Map.groupBy(
    scripts.filter(({ notes }) => notes.includes('session')),
    ({ page }) => page,
  );
  test.concurrent.for([...sessions])(
    '%s: its session runs and prints what the page says',
    async ([, session], { expect }) => {
      const printed = await runSession(session);
      for (const [index, block] of session.entries()) {
        const expected = outputAfter(block);
        if (expected) expect(printed[index]?.trimEnd(), block.name).toBe(expected.trimEnd());
      }
    },
  );

  test('every call of flou or npm in a sentence or a table is real', () => {
    const wrong = pages.flatMap((page) =>
      spansOf(page)
        .filter((span) => /^(npx )?flou [a-z]|^npm (run|start|test)\b/.test(span))
        .flatMap((span) => wrongCommands(page, span, { inSentence: true }))
        .map((problem) => `${page}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['npx flou serv', 'has no command "serv"'],
    ['flou migrate', 'wants one of its commands'],
    ['flou smoke', 'wants'],
    ['flou smoke http://127.0.0.1:8000 --quick', 'no flag --quick'],
    ['flou notice set "Hola" --kind news', '--kind cannot be news'],
    ['flou users add', 'wants username'],
    ['npm run nothing', 'no script "nothing"'],
    ['npm install flou-left-pad', 'not installed here'],
    ['A=1 curl http://127.0.0.1:8000/api/v1/chats', 'no such route'],
    ['scripts/absent.sh 5', 'there is no scripts/absent.sh'],
    ['flouu serve', 'nobody knows this program'],
  ])('a mistake like "%s" is seen', (line, problem) => {
    expect(wrongCommands('docs/deployment.md', line).join()).toContain(problem);
  });

  test('a script that bash cannot parse is seen', () => {
    expect(unparsable('echo "Hola')).toContain('unexpected EOF');
  });
});

test.each(inLanguage('json').map((block) => [block.name, block] as const))('%s is JSON', (_, block) => {
  expect(() => JSON.parse(block.code)).not.toThrow();
});

/** What stands in the block after it, if that says `prints`. */
function outputAfter(block: Block): string {
  const next = blocks[blocks.indexOf(block) + 1];
  return next?.page === block.page && next.language === 'text' && next.notes.includes('prints') ? next.code : '';
}

/** The pieces of code in the sentences of a page. */
function spansOf(page: string): string[] {
  const prose = readPage(page).replaceAll(/^ *```[\s\S]*?^ *```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}
