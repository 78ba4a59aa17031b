// Labelled tweets as cases for `flou eval`: node --conditions=@flou/source training/crisis/tweet-cases.ts tweets-dev.csv
// Valeriano, Condori-Larico and Sulla-Torres, IJACSA 11(4), 2020, doi 10.14569/IJACSA.2020.0110489. Their labels are noisy:
// a concern is taken for either.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

const rows = v.parse(
  v.array(v.object({ text: v.string(), suicidal: v.picklist(['0', '1']) })),
  parse(readFileSync(process.argv[2] ?? '', 'utf8'), { columns: true }),
);
for (const { text, suicidal } of rows) {
  const expect = suicidal === '1' ? 'crisis' : 'none';
  process.stdout.write(`${JSON.stringify({ text, expect, accept: [expect, 'concern'], lang: 'es' })}\n`);
}
