import { relative } from 'node:path';
import { Command, Option } from 'commander';
import { PLATFORMS, type Platform, writeStarter } from '../init/write-starter.ts';

interface InitFlags {
  readonly for: Platform;
  readonly json?: boolean;
}

/** `flou init DIR --for workers`: a starter project. */
export function initCommand(): Command {
  return new Command('init')
    .description('Write a starter project: a server of your own in a handful of files. Overwrites nothing.')
    .argument('[folder]', 'where to', '.')
    .addOption(new Option('--for <platform>', 'where it is to run').choices(PLATFORMS).default('node'))
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  flou init my-tutor\n  flou init my-tutor --for workers')
    .action((folder: string, { for: platform, json }: InitFlags) => {
      const files = writeStarter(platform, folder);
      process.stdout.write(json ? `${JSON.stringify({ platform, folder, files })}\n` : greeting(folder, files));
    });
}

function greeting(folder: string, files: readonly string[]): string {
  const path = relative('.', folder);
  return `Wrote ${files.join(', ')}.

Next:
${path ? `  cd ${path}\n` : ''}  npm install
and README.md says the rest.
`;
}
