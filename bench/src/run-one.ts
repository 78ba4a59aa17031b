// One bench in a process of its own, so that nobody inherits another's garbage. Prints its rows as JSON.
import type { Bench } from './bench.ts';

const [name = '', mode] = process.argv.slice(2);
const { bench } = (await import(`./benches/${name}.ts`)) as { readonly bench: Bench };
const rows = await bench({ quick: mode === 'quick' });
process.stdout.write(JSON.stringify(rows), () => {
  // A peer keeps a worker that cannot start, and says so when the process would end by itself.
  process.exit();
});
