import { ConfigError, FlouError } from '@flou/core';
import { createProgram } from './program.ts';

// Commander leaves with 1 for wrong arguments; here 1 is for work that failed.
const exitCodeOf = (error: unknown): number => (error instanceof ConfigError ? 2 : 1);

const program = createProgram();
for (const command of [program, ...program.commands, ...program.commands.flatMap((group) => group.commands)]) {
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

try {
  await program.parseAsync();
} catch (error) {
  // What was foreseen is said in one line; only a surprise shows its stack.
  process.stderr.write(
    `${error instanceof FlouError || isSystemError(error) ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(exitCodeOf(error));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
