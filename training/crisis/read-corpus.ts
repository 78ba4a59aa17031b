import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATEGORIES, LEVELS, type Level, type Turn } from '@flou/core/guardrails';

/** One labelled line of the corpus (LABELLING.md). */
export interface CorpusLine {
  /** Where it stands, such as `chile.txt:42`. */
  readonly place: string;
  readonly voice: string;
  readonly language: string;
  readonly turns: readonly Turn[];
  readonly expect: Level;
  readonly accept: readonly Level[];
  readonly category: string;
  /** A negative that shares words or shape with a crisis. */
  readonly hard: boolean;
}

const CORPUS = fileURLToPath(new URL('./corpus/', import.meta.url));
const NEGATIVE_CATEGORIES = ['idiom', 'academic', 'fiction', 'negation', 'code', 'ordinary', 'venting'];
const KNOWN = new Set<string>([...CATEGORIES, ...NEGATIVE_CATEGORIES]);

/** Reads every file of the corpus. Throws with the place of every line that breaks the format. */
export function readCorpus(folder = CORPUS): CorpusLine[] {
  const problems: string[] = [];
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFile(file, readFileSync(`${folder}/${file}`, 'utf8'), problems));
  if (problems.length > 0) throw new Error(`The corpus has problems:\n${problems.join('\n')}`);
  return lines;
}

function readFile(file: string, text: string, problems: string[]): CorpusLine[] {
  const lines: CorpusLine[] = [];
  let voice = '';
  let language = '';
  for (const [index, line] of text.split('\n').entries()) {
    const place = `${file}:${index + 1}`;
    if (line.startsWith('#'))
      [voice = '', language = ''] = line
        .slice(1)
        .split('|')
        .map((part) => part.trim());
    else if (line.trim() !== '') {
      const parsed = readLine(line);
      if (parsed && voice) lines.push({ place, voice, language, ...parsed });
      else problems.push(`${place}: ${line.slice(0, 60)}`);
    }
  }
  return lines;
}

function readLine(line: string): Omit<CorpusLine, 'place' | 'voice' | 'language'> | undefined {
  const [outcomes = '', category = '', text, ...rest] = line.split('\t');
  if (!text || rest.length > 0 || !KNOWN.has(category)) return undefined;
  const accept = outcomes.replace('!', '').split(',').filter(isLevel);
  const [expect] = accept;
  if (!expect || accept.length !== outcomes.split(',').length) return undefined;
  return { turns: readTurns(text), expect, accept, category, hard: outcomes.includes('!') };
}

const isLevel = (text: string): text is Level => LEVELS.some((level) => level === text);

function readTurns(text: string): Turn[] {
  const unescaped = text.replaceAll('\\n', '\n');
  if (!/^[um]: /.test(unescaped) || !unescaped.includes(' ¶ ')) return [{ role: 'user', text: unescaped }];
  return unescaped
    .split(' ¶ ')
    .map((turn) => ({ role: turn.startsWith('m:') ? 'model' : 'user', text: turn.replace(/^[um]: ?/, '') }));
}
