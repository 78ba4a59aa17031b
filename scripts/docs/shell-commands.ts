// The commands of a shell block, and what is wrong with each as far as it can be known without running it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wrongFlouCall } from './flou-command.ts';
import { root } from './pages.ts';
import { isRoute } from './routes.ts';

/** Programs that are not Flou's: their calls are read by people, and parsed by bash. */
const NOT_CHECKED = [
  'az',
  'cat',
  'cd',
  'cp',
  'docker',
  'echo',
  'export',
  'func',
  'jq',
  'mkdir',
  'openssl',
  'psql',
  'sed',
];

/** npm's own, of which nothing in this repository can be wrong but the names of packages. */
const NPM_COMMANDS = ['audit', 'ci', 'exec', 'init', 'install', 'outdated', 'pack'];

/** What bash cannot parse, or undefined. */
export function unparsable(code: string): string | undefined {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
  return status === 0 ? undefined : stderr;
}

/** Everything that is wrong with the commands of a block, one line each. A sentence may name a command without its arguments. */
export function wrongCommands(page: string, code: string, { inSentence = false } = {}): string[] {
  return commandsIn(code).flatMap((words) => {
    const problem = wrongCommand(page, words, inSentence);
    return problem ? [`${words.join(' ')}: ${problem}`] : [];
  });
}

function wrongCommand(page: string, call: readonly string[], inSentence: boolean): string | undefined {
  const [program = '', ...words] = call[0] === 'npx' && call[1] === 'flou' ? call.slice(1) : call;
  if (program === 'flou') return wrongFlouCall(words, { inSentence });
  if (program === 'npx') return wrongNpx(words);
  if (program === 'npm') return wrongNpm(page, words);
  if (program === 'node' || program === 'bash') return missingFile(page, words);
  if (program === 'curl') return wrongAddress(words);
  if (program.includes('/')) return missingFile(page, [program]);
  return NOT_CHECKED.includes(program) ? undefined : 'nobody knows this program: check it, or name it in NOT_CHECKED';
}

function wrongNpx([program = '']: readonly string[]): string | undefined {
  const isInstalled = ['.', 'conformance'].some((folder) =>
    existsSync(join(root, folder, 'node_modules/.bin', program)),
  );
  return isInstalled ? undefined : 'npx would have to guess the package';
}

function wrongNpm(page: string, words: readonly string[]): string | undefined {
  const [first = '', second = ''] = words;
  const name = first === 'run' ? second : first;
  if (first !== 'run' && NPM_COMMANDS.includes(first)) return wrongPackage(words.slice(1));
  const workspace = words[words.indexOf('-w') + 1] ?? '';
  // Without -w a command is meant for the root, or for the example that the page is about.
  const folders = words.includes('-w') ? [workspace] : ['.', dirname(page)];
  const scripts = folders
    .map((folder) => join(root, folder, 'package.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}));
  return scripts.includes(name) ? undefined : `no script "${name}" in ${folders.join(' or ')}`;
}

function wrongPackage(words: readonly string[]): string | undefined {
  const wanted = words.filter((word) => /^(@[\w-]+\/)?[\w-]+$/.test(word) && !word.startsWith('-'));
  const strangers = wanted.filter((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
  return strangers.length > 0 ? `these are not installed here: ${strangers.join(', ')}` : undefined;
}

function missingFile(page: string, words: readonly string[]): string | undefined {
  const file = words.find((word) => !word.startsWith('-') && /\.(sh|ts|js|mjs)$/.test(word));
  const folders = ['.', dirname(page), 'examples/node-app-service'];
  if (file === undefined || folders.some((folder) => existsSync(join(root, folder, file)))) return undefined;
  return `there is no ${file}`;
}

/** An address of Flou is one of its routes. */
function wrongAddress(words: readonly string[]): string | undefined {
  const addresses = words.filter((word) => /^https?:\/\/[^/]*(127\.0\.0\.1|azurewebsites|flou|…)/.test(word));
  const wrong = addresses.find((address) => !isRoute(address.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*/, '')));
  return wrong && `no such route: ${wrong}`;
}

/** The commands of a script as words: without comments, assignments before them, and redirections after them. */
export function commandsIn(code: string): string[][] {
  return splitCommands(code.replaceAll(HERE_DOCUMENT, '$2').replaceAll('\\\n', ' '))
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_]+=/.test(word))))
    .map((words) => words.filter((word) => !/^[<>]/.test(word)))
    .filter((words) => words.length > 0 && !/^[A-Z_]+=/.test(words[0] ?? ''));
}

const HERE_DOCUMENT = /<<(\w+)(.*)\n[\s\S]*?\n\1$/gm;

const TOKEN =
  /[ \t]*(?:(#[^\n]*)|(\n|&&|\|\||[|;&])|(?:[<>]+\s*[^\s|;&]+)|((?:'[^']*'|"(?:\\.|[^"\\])*"|\$\((?:'[^']*'|"[^"]*"|[^)'"])*\)|\\.|[^\s'"|;&<>\\])+))/gy;

function splitCommands(code: string): string[][] {
  const commands: string[][] = [[]];
  for (const [, comment, end, word] of code.matchAll(TOKEN)) {
    if (comment !== undefined) continue;
    if (end !== undefined) commands.push([]);
    else if (word !== undefined) {
      commands.at(-1)?.push(word.replaceAll(/^(['"])([\s\S]*)\1$/g, '$2'));
      for (const [, inner = ''] of word.matchAll(/\$\(((?:'[^']*'|"[^"]*"|[^)'"])*)\)/g))
        commands.unshift(...splitCommands(inner));
    }
  }
  return commands.filter((words) => words.length > 0);
}
