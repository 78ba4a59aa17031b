import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { FlouError } from '@flou/core';
import { LEVELS, type Turn } from '@flou/core/guardrails';
import * as v from 'valibot';

const level = v.picklist(LEVELS, 'is not a level (crisis, concern, none)');
const text = v.pipe(v.string('is not a text'), v.nonEmpty('is empty'));
const turn = v.object({ role: v.picklist(['user', 'model'], 'is not "user" or "model"'), text: v.string() });

const lineSchema = v.pipe(
  v.string(),
  v.parseJson(undefined, 'is not JSON'),
  v.object({
    id: v.optional(v.union([v.string(), v.number()])),
    text: v.optional(text),
    turns: v.optional(v.pipe(v.array(turn), v.nonEmpty('is empty'))),
    expect: level,
    accept: v.optional(v.pipe(v.array(level), v.nonEmpty('is empty'))),
    category: v.optional(v.string(), ''),
    lang: v.optional(v.string(), 'und'),
  }),
  v.check(({ text, turns }) => (text === undefined) !== (turns === undefined), 'needs either "text" or "turns"'),
);

/** A labelled message or conversation. */
export interface EvalCase {
  /** The line's own id, else where it stands: `file:line`. */
  readonly id: string;
  readonly turns: readonly Turn[];
  readonly expect: v.InferOutput<typeof level>;
  /** Every level a careful reader would take; `expect` is one of them. */
  readonly accept: readonly v.InferOutput<typeof level>[];
  readonly category: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Reads files of JSON lines; `-` is standard input. Nothing is judged before everything was read: throws one error that names
 * every line that cannot be used (at most twenty), with its place.
 */
export async function readEvalCases(files: readonly string[]): Promise<EvalCase[]> {
  const cases: EvalCase[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let at = 0;
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        at += 1;
        if (line.trim() === '') continue;
        const parsed = v.safeParse(lineSchema, line);
        if (parsed.success) cases.push(evalCase(parsed.output, `${file}:${at}`));
        else problems.push(`${file}:${at}: ${problem(parsed.issues[0])}`);
      }
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) {
    const more = problems.length > MOST_PROBLEMS ? `\n… and ${problems.length - MOST_PROBLEMS} more` : '';
    throw new FlouError('ERR_INPUT_INVALID', `${problems.slice(0, MOST_PROBLEMS).join('\n')}${more}`);
  }
  if (cases.length === 0) throw new FlouError('ERR_INPUT_INVALID', 'There is no line to judge.');
  return cases;
}

const MOST_PROBLEMS = 20;

function evalCase(line: v.InferOutput<typeof lineSchema>, place: string): EvalCase {
  return {
    id: line.id === undefined ? place : String(line.id),
    turns: line.turns ?? [{ role: 'user', text: line.text ?? '' }],
    expect: line.expect,
    accept: [line.expect, ...(line.accept ?? []).filter((one) => one !== line.expect)],
    category: line.category,
    language: line.lang,
  };
}

function problem(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return `${path === null ? 'the line' : `"${path}"`} ${issue.message.startsWith('Invalid key') ? 'is missing' : issue.message}`;
}
