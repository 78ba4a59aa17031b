import { createInterface } from 'node:readline';
import { type Screening, screen, type Turn } from '@flou/core/guardrails';
import { Command } from 'commander';
import * as v from 'valibot';

const lineSchema = v.pipe(
  v.string(),
  v.parseJson(undefined, 'is not JSON'),
  v.union(
    [
      v.object({ id: v.optional(v.unknown(), null), text: v.string() }),
      v.object({
        id: v.optional(v.unknown(), null),
        turns: v.pipe(v.array(v.object({ role: v.picklist(['user', 'model']), text: v.string() })), v.nonEmpty()),
      }),
    ],
    'needs {"id","text"} or {"id","turns":[{"role":"user"|"model","text"}]}',
  ),
);

/** `flou screen`: JSON lines in, a verdict a line out, in order, as they come. */
export function screenCommand(): Command {
  return new Command('screen')
    .description('Read messages as JSON lines on standard input and say how much danger each holds.')
    .addHelpText(
      'after',
      `
Each line: {"id", "text"} or {"id", "turns": [{"role": "user"|"model", "text"}]}
Answer:    {"id", "level", "category", "confidence", "spans"}, one line for one line, in order;
           and "covered": false for a language that is not read, whose level says nothing

Example:
  echo '{"id": 1, "text": "me muero de la risa"}' | flou screen

A line that cannot be read is answered {"id", "error"} (id null where there is none) and the command leaves with 1 at the end.`,
    )
    .action(async () => {
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.trim() === '') continue;
        const written = process.stdout.write(`${JSON.stringify(answer(line))}\n`);
        if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
    });
}

function answer(line: string): Record<string, unknown> {
  const parsed = v.safeParse(lineSchema, line);
  if (!parsed.success) {
    process.exitCode = 1;
    return { id: idOf(line), error: `The line ${parsed.issues[0].message}.` };
  }
  const input: string | readonly Turn[] = 'text' in parsed.output ? parsed.output.text : parsed.output.turns;
  const { level, category, confidence, spans, covered }: Screening = screen(input);
  // What could not be read is not silently called safe.
  return { id: parsed.output.id, level, category, confidence, spans, ...(covered ? {} : { covered }) };
}

/** The id of a line that is of no other use. */
function idOf(line: string): unknown {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.object({ id: v.unknown() })), line);
  return parsed.success ? parsed.output.id : null;
}
