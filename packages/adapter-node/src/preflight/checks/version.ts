import { VERSION } from '@flou/core';
import * as v from 'valibot';
import { type Check, fail, pass } from '../check.ts';

const health = v.object({ status: v.literal('healthy'), version: v.string() });

export const versionCheck: Check = {
  id: 'version',
  group: 'Code quality',
  asks: 'Is it the version that was meant to be there?',
  ofItself: () => pass(`Flou ${VERSION}, Node ${process.versions.node}`),
  ofServer: async (server) => {
    const { status, json } = await server.ask('/health');
    const { success, output } = v.safeParse(health, json);
    if (status !== 200 || !success) {
      return fail(`/health answered ${status}`, 'See "the server does not answer" in docs/troubleshooting.md.');
    }
    return output.version === VERSION
      ? pass(`the server runs ${output.version}`)
      : fail(
          `the server runs ${output.version}, this command is ${VERSION}`,
          'Deploy again, or use its own version of flou.',
        );
  },
};
