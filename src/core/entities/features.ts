import { readSurroundings, type Surroundings } from './surroundings';
import { SURROUNDINGS_TEMPLATES, WORD_TEMPLATES, type Template } from './templates';
import type { Tokens } from './tokens';
import { both, hashOf, type WordFacts } from './word-facts';

/** Templates with the hashes of their names, those of which each corpus has a copy apart. */
export interface TemplateSet<Subject> {
  readonly templates: readonly Template<Subject>[];
  readonly names: readonly number[];
  /** The numbers of the copied ones. */
  readonly copied: readonly number[];
  /** Features they make, the copies included. */
  readonly size: number;
}

/** Those asked of one word, by its offset from the token. */
export const WORD_SETS: readonly (TemplateSet<WordFacts> & { readonly offset: number })[] = WORD_TEMPLATES.map(
  ({ offset, templates }) => ({ offset, ...setOf(templates) }),
);
export const SURROUNDINGS_SET: TemplateSet<Surroundings> = setOf(SURROUNDINGS_TEMPLATES);

/** Features of each token. */
export const FEATURES_PER_TOKEN = SURROUNDINGS_SET.size + WORD_SETS.reduce((sum, { size }) => sum + size, 0);

/**
 * The features of a linear-chain CRF for names, hashed to 32 bits (Weinberger et al. 2009, "Feature hashing for large scale
 * multitask learning"): `FEATURES_PER_TOKEN` for each token in turn, 0 where there is none. The trainer reads them here and the
 * tagger scores the same sets, so that they cannot differ. Linear in the number of tokens.
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
    for (const set of WORD_SETS) {
      writeFeatures(set, wordAt(around, set.offset), copy, hashes, next);
      next += set.size;
    }
    writeFeatures(SURROUNDINGS_SET, around, copy, hashes, next);
    next += SURROUNDINGS_SET.size;
  }
  return hashes;
}

/** Writes the features of a subject from `start` on. */
export function writeFeatures<Subject>(
  { templates, names, copied }: TemplateSet<Subject>,
  subject: Subject,
  copy: number,
  hashes: Uint32Array,
  start: number,
): void {
  let next = start;
  for (let template = 0; template < templates.length; template += 1) {
    const answer = templates[template]?.of(subject) ?? 0;
    hashes[next] = answer === 0 ? 0 : both(names[template] ?? 0, answer);
    next += 1;
  }
  for (const template of copied) {
    const hash = hashes[start + template] ?? 0;
    hashes[next] = hash === 0 ? 0 : both(copy, hash);
    next += 1;
  }
}

/** The word at one of the offsets of `WORD_SETS`. */
function wordAt(around: Surroundings, offset: number): WordFacts {
  if (offset === 0) return around.word;
  if (offset < 0) return offset === -1 ? around.before : around.before2;
  return offset === 1 ? around.after : around.after2;
}

function setOf<Subject>(templates: readonly Template<Subject>[]): TemplateSet<Subject> {
  const copied = templates.flatMap(({ isCopied }, index) => (isCopied ? [index] : []));
  return { templates, names: templates.map(({ name }) => hashOf(name)), copied, size: templates.length + copied.length };
}
