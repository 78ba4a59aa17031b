// Every block of code in every page is compiled, run or parsed; what cannot be is named here.
import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block, blocksOf, pages, readPage } from './docs/pages.ts';
import { unparsable, wrongCommands } from './docs/shell-commands.ts';
import { runSession } from './docs/shell-session.ts';
import { fileOf, printedByEach, removeBlocks, typeErrors, writeBlocks } from './docs/typescript-blocks.ts';

const blocks = pages.flatMap(blocksOf);
const fileNamed = ({ notes }: Block) => notes.find((note) => note.startsWith('file='))?.slice('file='.length);
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
  const programs = inLanguage('ts', 'tsx').filter((block) => !fileNamed(block));
  const runnable = programs.filter(({ notes }) => !notes.includes('types-only'));
  // What recipes call is emulated: their addresses come from the environment.
  const llm = new LLMock({ port: 0, logLevel: 'silent' }).onMessage(/./, { content: 'Partamos por una frase.' });
  let printed: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    await llm.start();
    writeBlocks(programs);
    printed = await printedByEach(runnable, {
      OLLAMA_URL: llm.url,
      OLLAMA_BASE_URL: `${llm.url}/v1`,
      AZURE_OPENAI_BASE_URL: `${llm.url}/v1`,
    });
  });
  afterAll(async () => {
    removeBlocks();
    await llm.stop();
  });

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

test.each(blocks.flatMap((block) => (fileNamed(block) ? [[block.name, block] as const] : [])))(
  '%s is, word for word, a file that has tests of its own',
  (_, block) => {
    expect(block.code).toBe(readPage(fileNamed(block) ?? ''));
  },
);

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
