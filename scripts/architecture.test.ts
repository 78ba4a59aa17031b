// The import rules of docs/architecture.md are lint rules; this holds the rules themselves to what they promise.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const core = 'packages/core/src';

const FORBIDDEN = [
  [`${core}/guardrails/crisis`, '../../tutor/index.ts'],
  [`${core}/guardrails/crisis`, '../../storage/storage.ts'],
  [`${core}/guardrails`, '../model/chat-model.ts'],
  [`${core}/guardrails`, '../flou.ts'],
  [`${core}/tutor`, '../chat/policy.ts'],
  [`${core}/tutor/slots`, '../../guardrails/index.ts'],
  [`${core}/chat`, '../http/app.ts'],
  [`${core}/chat`, '../tutor/index.ts'],
  [`${core}/chat`, '../auth/principal.ts'],
  [`${core}/chat`, 'node:fs'],
  [`${core}/http/routes`, '../../tutor/index.ts'],
  [`${core}/http/routes`, '../../config/config-from-env.ts'],
  [`${core}/storage/postgres`, '../../http/app.ts'],
  [`${core}/model`, '../chat/run-turn.ts'],
  [`${core}/errors`, '../storage/storage.ts'],
  [`${core}/ai-sdk`, '../chat/run-turn.ts'],
  [`${core}/ai-sdk`, 'ai'],
  [`${core}/alerts`, '../storage/storage.ts'],
  [`${core}/operations`, '../http/app.ts'],
  [`${core}/operations`, '../chat/run-turn.ts'],
  ['packages/adapter-node/src', '@flou/adapter-workers'],
  ['packages/adapter-node/src', '../../core/src/flou.ts'],
] as const;

const ALLOWED = [
  [`${core}/guardrails/crisis`, '../../errors/flou-error.ts'],
  [`${core}/guardrails/crisis`, '../protocol/protocol.ts'],
  [`${core}/chat`, '../guardrails/chat-guardrails.ts'],
  [`${core}/chat`, '../alerts/crisis-alerts.ts'],
  [`${core}/http/routes`, '../../chat/open-turn.ts'],
  [`${core}/ai-sdk`, '../guardrails/output/output-gate.ts'],
  [`${core}/storage/memory`, '../storage.ts'],
  [`${core}/operations`, '../telemetry/telemetry.ts'],
  [`${core}/http/routes`, '../../operations/watch-operations.ts'],
  [core, './tutor/index.ts'],
  ['packages/adapter-node/src', '@flou/core/storage/postgres'],
  ['packages/adapter-node/src', 'node:fs'],
] as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'flou-architecture-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints a tree that holds one import a file, by the project's own configuration; gives the files that may not stand. */
function refusedFiles(): ReadonlySet<string> {
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [index, [place, specifier]] of [...FORBIDDEN, ...ALLOWED].entries()) {
    const file = join(folder, place, `import-${index}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import { something } from '${specifier}';\n\nsomething();\n`);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--max-diagnostics=none',
      '--only=style/noRestrictedImports',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return new Set(
    [...`${stdout}${stderr}`.matchAll(/(import-\d+)\.ts:\d+:\d+ lint\/style\/noRestrictedImports/g)].map(
      ([, file]) => file ?? '',
    ),
  );
}

const refused = refusedFiles();

test.each(FORBIDDEN.map((rule, index) => [...rule, index] as const))(
  '%s may not import %s',
  (_place, _specifier, index) => {
    expect(refused).toContain(`import-${index}`);
  },
);

test.each(ALLOWED.map((rule, index) => [...rule, index + FORBIDDEN.length] as const))(
  '%s may import %s',
  (_place, _specifier, index) => {
    expect(refused).not.toContain(`import-${index}`);
  },
);
