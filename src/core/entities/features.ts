import { readSurroundings, type Surroundings } from './surroundings';
import type { Tokens } from './tokens';
import { hashOf } from './word-facts';

/** One question asked of each token; 0 is no answer. */
interface Template {
  /** Templates of one name share their features: it does not matter which of them answered. */
  readonly name: string;
  readonly of: (around: Surroundings) => number;
  /** Whether each corpus has a copy of its own. */
  readonly isCopied?: true;
}

/** The questions, of which some are asked twice; see `extractFeatures`. */
export const TEMPLATES: readonly Template[] = [
  { name: 'any', of: () => 1, isCopied: true },
  { name: 'written', of: (s) => s.word.written, isCopied: true },
  { name: 'lowered', of: (s) => s.word.lowered, isCopied: true },
  { name: 'masked', of: (s) => s.word.masked },
  { name: 'folded', of: (s) => s.word.folded },
  { name: 'letters', of: (s) => both(s.word.letters + 1, s.opens), isCopied: true },
  { name: 'shape', of: (s) => s.word.shape, isCopied: true },
  { name: 'prefix 1', of: (s) => s.word.prefixes[0] ?? 0 },
  { name: 'prefix 2', of: (s) => s.word.prefixes[1] ?? 0 },
  { name: 'prefix 3', of: (s) => s.word.prefixes[2] ?? 0 },
  { name: 'prefix 4', of: (s) => s.word.prefixes[3] ?? 0 },
  { name: 'suffix 1', of: (s) => s.word.suffixes[0] ?? 0 },
  { name: 'suffix 2', of: (s) => s.word.suffixes[1] ?? 0 },
  { name: 'suffix 3', of: (s) => s.word.suffixes[2] ?? 0, isCopied: true },
  { name: 'suffix 4', of: (s) => s.word.suffixes[3] ?? 0 },
  { name: 'suffix 5', of: (s) => s.word.suffixes[4] ?? 0 },
  { name: 'suffix 3 and letters', of: (s) => both(s.word.suffixes[2] ?? 0, s.word.letters) },

  { name: 'before', of: (s) => s.before.lowered, isCopied: true },
  { name: 'after', of: (s) => s.after.lowered, isCopied: true },
  { name: 'before 2', of: (s) => s.before2.lowered },
  { name: 'after 2', of: (s) => s.after2.lowered },
  { name: 'before 3', of: (s) => s.before3.lowered },
  { name: 'after 3', of: (s) => s.after3.lowered },
  { name: 'before and word', of: (s) => both(s.before.lowered, s.word.lowered), isCopied: true },
  { name: 'word and after', of: (s) => both(s.word.lowered, s.after.lowered) },
  { name: 'before 2 and 1', of: (s) => both(s.before2.lowered, s.before.lowered) },
  { name: 'after 1 and 2', of: (s) => both(s.after.lowered, s.after2.lowered) },
  { name: 'before and after', of: (s) => both(s.before.lowered, s.after.lowered) },
  { name: 'before and letters', of: (s) => both(s.before.lowered, s.word.letters), isCopied: true },
  { name: 'after and letters', of: (s) => both(s.after.lowered, s.word.letters) },
  { name: 'before and shapes', of: (s) => both(both(s.before.lowered, s.word.shape), s.after.shape) },
  { name: 'suffix before', of: (s) => s.before.suffixes[2] ?? 0 },
  { name: 'suffix after', of: (s) => s.after.suffixes[2] ?? 0 },
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
  { name: 'listed and letters', of: (s) => s.listed && both(s.listed, s.word.letters) },
  { name: 'listed before', of: (s) => s.listedBefore },
  { name: 'listed after', of: (s) => s.listedAfter },

  { name: 'elsewhere', of: (s) => s.elsewhere.manner, isCopied: true },
  { name: 'elsewhere before', of: (s) => s.elsewhere.before[0] ?? 0, isCopied: true },
  { name: 'elsewhere before', of: (s) => s.elsewhere.before[1] ?? 0 },
  { name: 'elsewhere before', of: (s) => s.elsewhere.before[2] ?? 0 },
  { name: 'elsewhere after', of: (s) => s.elsewhere.after[0] ?? 0 },
  { name: 'elsewhere after', of: (s) => s.elsewhere.after[1] ?? 0 },
  { name: 'elsewhere after', of: (s) => s.elsewhere.after[2] ?? 0 },
];

const NAMES = TEMPLATES.map(({ name }) => hashOf(name));
const COPIED = TEMPLATES.flatMap(({ isCopied }, index) => (isCopied ? [index] : []));

/** Features of each token, the copies for its corpus included. */
export const FEATURES_PER_TOKEN = TEMPLATES.length + COPIED.length;

/**
 * The features of a linear-chain CRF for names, hashed to 32 bits (Weinberger et al. 2009, "Feature hashing for large scale
 * multitask learning"): `FEATURES_PER_TOKEN` for each token in turn, 0 where there is none. The trainer and the tagger both take
 * them from here, so that they cannot differ. Linear in the number of tokens.
 *
 * Some come twice: once for all corpora, once for the corpus at hand (Daumé 2007, "Frustratingly easy domain adaptation"), because
 * annotators draw their lines in different places.
 * @param listed What the lists of names say of each token, 0 for nothing; see `markListed`.
 * @param domain The corpus, by name.
 */
export function extractFeatures(tokens: Tokens, listed: Uint8Array, domain: string): Uint32Array {
  const copy = hashOf(domain);
  const hashes = new Uint32Array(tokens.texts.length * FEATURES_PER_TOKEN);
  let next = 0;
  for (const around of readSurroundings(tokens, listed)) {
    const first = next;
    for (let template = 0; template < TEMPLATES.length; template += 1) {
      const answer = TEMPLATES[template]?.of(around) ?? 0;
      hashes[next] = answer === 0 ? 0 : both(NAMES[template] ?? 0, answer);
      next += 1;
    }
    for (const template of COPIED) {
      const hash = hashes[first + template] ?? 0;
      hashes[next] = hash === 0 ? 0 : both(copy, hash);
      next += 1;
    }
  }
  return hashes;
}

function lettersAround({ before, word, after, opens }: Surroundings): number {
  return 1 + opens + 2 * (before.letters + 8 * (word.letters + 8 * after.letters));
}

/** One hash for two; never 0. */
export function both(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ other;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
