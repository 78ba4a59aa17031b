import { foldWord } from '../text/fold.ts';
import type { Form } from './conjugate-es.ts';
import type { TagResolver } from './pattern.ts';
import { type TagSet, tagSet } from './tag-set.ts';

/**
 * The words the grammar knows and what each may mean. Tags are numbers: `=word` for a word itself, `verb.feature` for a
 * form of a verb, `CONCEPT` for a concept of the lexicon or a phrase.
 */
export class Vocabulary implements TagResolver {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, readonly number[]>();
  readonly #forms = new Map<number, readonly string[]>();
  readonly #weights = new Map<string, number>();
  readonly #members = new Map<string, readonly string[]>();
  readonly #tagsOf = new Map<string, readonly number[]>();
  readonly #sets = new Map<string, TagSet>();
  readonly #weightsOf = new Map<string, number>();
  readonly #lemmas = new Map<string, string>();
  /** Tags of verbs in the first person of the present. */
  readonly #firstPerson = new Set<number>();

  /** How many tags there are. */
  get size(): number {
    return this.#numbers.size;
  }

  tag(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  /** Gives a word one more tag. */
  add(word: string, name: string): void {
    const tag = this.tag(name);
    const form = foldWord(word.toLowerCase());
    const tags = this.#words.get(form) ?? [];
    if (tags.includes(tag)) return;
    this.#words.set(form, [...tags, tag]);
    this.#forms.set(tag, [...(this.#forms.get(tag) ?? []), form]);
  }

  addVerb(lemma: string, forms: readonly Form[]): void {
    for (const [form, feature] of forms) {
      this.add(form, `${lemma}.${feature}`);
      this.add(form, `${lemma}.any`);
      if (feature === '1' || feature === 'yo') this.#firstPerson.add(this.tag(`${lemma}.${feature}`));
      const plain = foldWord(form.toLowerCase());
      if (!this.#lemmas.has(plain)) this.#lemmas.set(plain, lemma);
    }
  }

  /** A concept is a list of words, of forms of verbs (`querer.1`) and of other concepts. */
  addConcept(name: string, members: string): void {
    const list = members.split(/\s+/).filter((member) => member !== '');
    this.#members.set(name, [...(this.#members.get(name) ?? []), ...list]);
    for (const member of list) if (!isReference(member)) this.add(member, `=${foldWord(member.toLowerCase())}`);
  }

  addPhraseConcept(name: string): void {
    this.tag(name);
    if (!this.#members.has(name)) this.#members.set(name, []);
  }

  /** Words of every sentence, the most frequent first: patterns are looked for at rarer ones. */
  setCommon(words: string): void {
    for (const [rank, word] of words.split(/\s+/).entries()) {
      const form = foldWord(word);
      this.#weights.set(form, Math.max(this.#weights.get(form) ?? 0, COMMON, MOST_COMMON * DECAY ** rank));
    }
  }

  tagsOfWord(form: string): readonly number[] | undefined {
    return this.#words.get(form);
  }

  /** The verb that a word is a form of: the first that was added, should there be several. */
  lemmaOf(form: string): string | undefined {
    return this.#lemmas.get(form);
  }

  /** The meanings a verb keeps when it is written with a stressed ó: mató is not "I kill". */
  withoutFirstPerson(tags: readonly number[]): readonly number[] {
    return tags.filter((tag) => !this.#firstPerson.has(tag));
  }

  words(): IterableIterator<string> {
    return this.#words.keys();
  }

  tagsOf(alternative: string): readonly number[] {
    const known = this.#tagsOf.get(alternative);
    if (known !== undefined) return known;
    const tags = this.#findTags(alternative);
    this.#tagsOf.set(alternative, tags);
    return tags;
  }

  tagsOfAny(alternatives: readonly string[]): TagSet {
    // Patterns share their sets: the same few rows of alternatives stand in hundreds of them.
    const key = alternatives.join('|');
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const tags = tagSet(alternatives.flatMap((one) => this.tagsOf(one)));
    this.#sets.set(key, tags);
    return tags;
  }

  #findTags(alternative: string): readonly number[] {
    if (/^[A-Z]/.test(alternative)) {
      const members = this.#members.get(alternative);
      if (members === undefined) throw new Error(`Unknown concept ${alternative}`);
      return [this.tag(alternative), ...members.flatMap((member) => this.tagsOf(member))];
    }
    if (alternative.includes('.')) {
      const number = this.#numbers.get(alternative);
      if (number === undefined) throw new Error(`Unknown form ${alternative}`);
      return [number];
    }
    const form = foldWord(alternative.toLowerCase());
    this.add(form, `=${form}`);
    return [this.tag(`=${form}`)];
  }

  weightOf(alternative: string): number {
    const known = this.#weightsOf.get(alternative);
    if (known !== undefined) return known;
    let weight = 0;
    for (const tag of this.tagsOf(alternative))
      for (const form of this.#forms.get(tag) ?? []) weight += this.#weights.get(form) ?? RARE;
    this.#weightsOf.set(alternative, weight);
    return weight;
  }
}

const RARE = 0.01;
const COMMON = 3;
/** In a thousand words the most frequent one stands some 45 times, and each after it seven hundredths less. */
const MOST_COMMON = 45;
const DECAY = 0.93;

function isReference(member: string): boolean {
  return /^[A-Z]/.test(member) || member.includes('.');
}
