import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { createProgram } from './program.ts';

const commands = createProgram().commands.flatMap((group) =>
  group.commands.length > 0 ? [...group.commands] : [group],
);

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help;
}

test.each(commands.map((command) => [command.name(), command] as const))(
  '%s says what it does, what each flag is for, and how it is called',
  (_, command) => {
    expect(helpOf(command)).toMatch(/\nExamples?[^\n]*:\n {2}/);
    expect(command.description()).toMatch(/^[A-Z].*\.$/s);
    for (const { long, description } of command.options)
      expect([long, description]).toEqual([long, expect.stringMatching(/./)]);
    for (const argument of command.registeredArguments) expect(argument.description).not.toBe('');
  },
);

test('no default is shown as the number that a machine keeps', () => {
  for (const command of commands) expect(helpOf(command)).not.toMatch(/default: \d{10}/);
});
