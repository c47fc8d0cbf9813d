import type { Surroundings } from './surroundings';
import { both, type WordFacts } from './word-facts';

/** One question asked of a word or of its surroundings; 0 is no answer. */
export interface Template<Subject> {
  /** Templates of one name share their features: it does not matter which of them answered. */
  readonly name: string;
  readonly of: (subject: Subject) => number;
  /** Whether each corpus has a copy of its own. */
  readonly isCopied?: true;
}

/** What is asked of one word, by where it stands: the words at these offsets from the token. */
export const WORD_TEMPLATES: readonly { readonly offset: number; readonly templates: readonly Template<WordFacts>[] }[] = [
  {
    offset: 0,
    templates: [
      { name: 'any', of: () => 1, isCopied: true },
      { name: 'written', of: (word) => word.written, isCopied: true },
      { name: 'lowered', of: (word) => word.lowered, isCopied: true },
      { name: 'masked', of: (word) => word.masked },
      { name: 'folded', of: (word) => word.folded },
      { name: 'shape', of: (word) => word.shape, isCopied: true },
      { name: 'prefix 1', of: (word) => word.prefixes[0] ?? 0 },
      { name: 'prefix 2', of: (word) => word.prefixes[1] ?? 0 },
      { name: 'prefix 3', of: (word) => word.prefixes[2] ?? 0 },
      { name: 'prefix 4', of: (word) => word.prefixes[3] ?? 0 },
      { name: 'suffix 1', of: (word) => word.suffixes[0] ?? 0 },
      { name: 'suffix 2', of: (word) => word.suffixes[1] ?? 0 },
      { name: 'suffix 3', of: (word) => word.suffixes[2] ?? 0, isCopied: true },
      { name: 'suffix 4', of: (word) => word.suffixes[3] ?? 0 },
      { name: 'suffix 5', of: (word) => word.suffixes[4] ?? 0 },
      { name: 'suffix 3 and letters', of: (word) => both(word.suffixes[2] ?? 0, word.letters) },
    ],
  },
  { offset: -1, templates: [{ name: 'before', of: (word) => word.lowered, isCopied: true }] },
  { offset: 1, templates: [{ name: 'after', of: (word) => word.lowered, isCopied: true }] },
  { offset: -2, templates: [{ name: 'before 2', of: (word) => word.lowered }] },
  { offset: 2, templates: [{ name: 'after 2', of: (word) => word.lowered }] },
];

/** What is asked of several words together, and of the article. */
export const SURROUNDINGS_TEMPLATES: readonly Template<Surroundings>[] = [
  { name: 'letters', of: (s) => both(s.word.letters + 1, s.opens), isCopied: true },
  { name: 'before and word', of: (s) => both(s.before.lowered, s.word.lowered), isCopied: true },
  { name: 'word and after', of: (s) => both(s.word.lowered, s.after.lowered) },
  { name: 'before 2 and 1', of: (s) => both(s.before2.lowered, s.before.lowered) },
  { name: 'after 1 and 2', of: (s) => both(s.after.lowered, s.after2.lowered) },
  { name: 'before and after', of: (s) => both(s.before.lowered, s.after.lowered) },
  { name: 'before and letters', of: (s) => both(s.before.lowered, s.word.letters), isCopied: true },
  { name: 'after and letters', of: (s) => both(s.after.lowered, s.word.letters) },
  { name: 'before and shapes', of: (s) => both(both(s.before.lowered, s.word.shape), s.after.shape) },
  { name: 'shapes before', of: (s) => both(s.before.shape, s.word.shape) },
  { name: 'shapes after', of: (s) => both(s.word.shape, s.after.shape) },
  { name: 'letters around', of: (s) => lettersAround(s) },
  { name: 'letters widely', of: (s) => both(both(lettersAround(s), s.before2.letters), s.after2.letters) },

  { name: 'before run', of: (s) => s.run && both(s.run.before, s.run.place), isCopied: true },
  { name: 'two before run', of: (s) => s.run && both(s.run.before2, s.run.before) },
  { name: 'after run', of: (s) => s.run && both(s.run.after, s.run.place), isCopied: true },
  { name: 'two after run', of: (s) => s.run && both(s.run.after, s.run.after2) },
  { name: 'around run', of: (s) => s.run && both(both(s.run.before, s.run.after), s.run.length) },
  { name: 'length of run', of: (s) => s.run && both(s.run.length, s.run.place) },
  { name: 'first of run', of: (s) => s.run && both(s.run.firstWord, s.run.place) },
  { name: 'last of run', of: (s) => s.run && both(s.run.lastWord, s.run.place) },
  { name: 'beyond small word', of: (s) => s.run && both(s.run.after, s.run.after2Capital) },

  { name: 'listed', of: (s) => s.listed, isCopied: true },

  { name: 'elsewhere', of: (s) => s.elsewhere.manner, isCopied: true },
  { name: 'elsewhere before', of: (s) => s.elsewhere.before, isCopied: true },
  { name: 'elsewhere before', of: (s) => s.elsewhere.before2 },
  { name: 'elsewhere after', of: (s) => s.elsewhere.after },
  { name: 'elsewhere after', of: (s) => s.elsewhere.after2 },
];

function lettersAround({ before, word, after, opens }: Surroundings): number {
  return 1 + opens + 2 * (before.letters + 8 * (word.letters + 8 * after.letters));
}
