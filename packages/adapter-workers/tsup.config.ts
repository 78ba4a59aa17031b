import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/hyperdrive.ts'],
  format: 'esm',
  platform: 'neutral',
  // `node:` is how workerd's nodejs_compat knows its modules; `cloudflare:workers` is the runtime itself.
  removeNodeProtocol: false,
  external: [/^(node|cloudflare):/],
  target: 'es2023',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
});
