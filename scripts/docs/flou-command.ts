// What the `flou` command takes, from the commands themselves: a documented call names a real one, with real flags and as many arguments.
import type { Command } from 'commander';
import { createProgram } from '../../packages/adapter-node/src/cli/program.ts';

const { commands } = createProgram();

/** What can be called, such as `migrate up`, with its flags. */
export const calls: readonly { readonly name: string; readonly flags: readonly string[] }[] = commands
  .flatMap((group) => (group.commands.length > 0 ? group.commands.map((one) => [group, one]) : [[group]]))
  .map((path) => ({
    name: path.map((command) => command.name()).join(' '),
    flags: path.at(-1)?.options.map(({ long }) => long ?? '') ?? [],
  }));

/** What is wrong with a call, without the word `flou`; undefined when nothing is. */
export function wrongFlouCall(
  words: readonly string[],
  { inSentence }: { readonly inSentence: boolean },
): string | undefined {
  if (words.length === 0 || (words.length === 1 && /^--(help|version)$/.test(words[0] ?? ''))) return undefined;
  const { command, rest } = findCommand(words);
  if (!command) return `flou has no command "${words[0]}"`;
  if (rest.includes('--help')) return undefined;

  const values: string[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (!/^--?[a-z]/.test(word)) {
      values.push(word);
      continue;
    }
    const option = command.options.find(({ long, short }) => long === word || short === word);
    if (!option) return `"${command.name()}" has no flag ${word}`;
    if (!option.required) continue;
    const value = rest[++at];
    if (value === undefined) return `${word} wants a value`;
    if (option.argChoices && !option.argChoices.includes(value)) return `${word} cannot be ${value}`;
  }
  if (inSentence) return undefined;
  const known = command.registeredArguments;
  const needed = known.filter(({ required }) => required).length;
  if (command.commands.length > 0) return `"${command.name()}" wants one of its commands`;
  if (values.length < needed) return `"${command.name()}" wants ${known.map((argument) => argument.name()).join(', ')}`;
  if (values.length > known.length && !known.at(-1)?.variadic) return `"${command.name()}" takes no "${values.at(-1)}"`;
  return undefined;
}

function findCommand([first, ...rest]: readonly string[]): {
  readonly command?: Command;
  readonly rest: readonly string[];
} {
  const group = commands.find((command) => command.name() === first);
  const inGroup = group?.commands.find((command) => command.name() === rest[0]);
  if (inGroup) return { command: inGroup, rest: rest.slice(1) };
  return group ? { command: group, rest } : { rest };
}
