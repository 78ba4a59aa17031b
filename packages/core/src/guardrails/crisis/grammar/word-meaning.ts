import { languagesOf } from '../lexicon/everyday-words.ts';
import type { Token } from '../text/tokenise.ts';
import type { Companions } from './companions.ts';
import type { Tagged } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

type Tags = Pick<Tagged, 'tags' | 'anchors'>;

/** What a word may mean, whatever stands around it. */
export interface WordMeaning {
  readonly own: Tags;
  /** The same for a word with a stressed ó at its end: mató is not "I kill". */
  readonly ofOthers: Tags;
  readonly companions: readonly number[];
  readonly lemma: string | undefined;
  readonly filler: boolean;
  readonly languages: number;
}

/** Looks a word up. */
export function meaningOf(
  form: string,
  vocabulary: Vocabulary,
  isAnchor: (tag: number) => boolean,
  companions: Companions,
): WordMeaning {
  const own = vocabulary.tagsOfWord(form);
  const kind = kindOf(form, own !== undefined);
  const tags = kind === undefined ? own : [...(own ?? []), vocabulary.tag(kind)];
  const fillers = vocabulary.tagsOf('FILLER');
  return {
    own: withAnchors(tags, isAnchor),
    ofOthers: withAnchors(tags && vocabulary.withoutFirstPerson(tags), isAnchor),
    companions: [...new Set(tags?.flatMap(companions.with) ?? [])],
    lemma: vocabulary.lemmaOf(form) ?? (own === undefined ? kind : form),
    filler: tags?.some((tag) => fillers.includes(tag)) === true,
    languages: languagesOf(form),
  };
}

function withAnchors(tags: readonly number[] | undefined, isAnchor: (tag: number) => boolean): Tags {
  const anchors = tags?.filter(isAnchor);
  return { tags, anchors: anchors?.length ? anchors : undefined };
}

/** Words that no lexicon can list. */
function kindOf(form: string, isListed: boolean): 'MANY' | 'IDIOMATIC' | undefined {
  if (isMany(form)) return 'MANY';
  return !isListed && isDoing(form) ? 'IDIOMATIC' : undefined;
}

/** A word of a message with what it may mean. */
export function tagged(token: Token, { own, ofOthers, companions, lemma, filler, languages }: WordMeaning): Tagged {
  const { tags, anchors } = token.past === true ? ofOthers : own;
  return {
    form: token.form,
    start: token.start,
    end: token.end,
    part: token.part,
    question: token.question,
    mixed: token.mixed,
    quoted: token.quoted === true,
    tags,
    anchors,
    companions,
    lemma,
    filler,
    languages,
    opening: undefined,
    closing: undefined,
  };
}

/** Doing something else: "me mato estudiando", "me maté trapeando". */
function isDoing(form: string): boolean {
  return form.length > 5 && /(?:ando|iendo|ados?|adas?|idos?|idas?)$/.test(form);
}

/** Ten or more of something: too many pills. */
function isMany(form: string): boolean {
  return /^[1-9]\d\d?$/.test(form);
}
