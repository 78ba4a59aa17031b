import type { SpanishVerb } from '../grammar/conjugate-es.ts';
import type { PortugueseVerb } from '../grammar/conjugate-pt.ts';
import type { AmbiguousSpelling } from '../text/dictionary.ts';

/** The words of one language, as data. */
export interface Lexicon {
  readonly spanishVerbs?: readonly SpanishVerb[];
  readonly portugueseVerbs?: readonly PortugueseVerb[];
  /** `kill killed killing`, see `conjugateEnglish`. */
  readonly englishVerbs?: readonly string[];
  /** A concept and the words, forms of verbs (`querer.1`) and concepts that carry it. The same concept may live in several languages. */
  readonly concepts: Readonly<Record<string, string>>;
  /** Concepts that take several words, as patterns, in stages: a phrase may use those of the stages before it. */
  readonly phrases: readonly Readonly<Record<string, readonly string[]>>[];
  /** Shorthand of texting. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Spellings that are also a word of their own. */
  readonly ambiguous?: readonly AmbiguousSpelling[];
  /** Words that speak of dying, killing or harming oneself; `matar.me` stands for every form of that feature. */
  readonly core: string;
  /** Short everyday words found between core words when spaces are missing. */
  readonly glue: string;
  /** The most frequent words of the language, the most frequent first. */
  readonly common: string;
  /** Everyday words one letter or one sound away from another word, most of them from a core word: they stay what they are. */
  readonly innocent: string;
}
