// node print-blocks.ts FILE…: runs one file after the other and writes what each printed, or what it threw, as a line of JSON.
import { pathToFileURL } from 'node:url';

const write = process.stdout.write.bind(process.stdout);

for (const file of process.argv.slice(2)) {
  let printed = '';
  process.stdout.write = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    printed += error instanceof Error ? String(error.stack) : String(error);
  }
  write(`${JSON.stringify({ file, printed })}\n`);
}
// Servers and databases that a block left open end here.
process.exit(0);
