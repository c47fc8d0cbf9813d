import { SURROUNDINGS_SET, WORD_SETS, writeFeatures } from './features';
import { LABEL_COUNT } from './labels';
import { EDGE_WORD, readSurroundings } from './surroundings';
import { addFeature, type TaggerModel } from './tagger-model';
import type { Tokens } from './tokens';
import { hashOf, type WordFacts } from './word-facts';

/**
 * The scores of the labels of each token, `LABEL_COUNT` each: the sums of the weights of the features that `extractFeatures` gives.
 * Only tokens that are near a capital are looked at (`nearCapitals`). What a word adds by itself is kept, for most of a text is words
 * that came before; where that says clearly that a token is in no name, the rest is not asked. Linear in the number of tokens.
 */
export function scoreTokens(
  tokens: Tokens,
  isNear: Uint8Array,
  listed: Uint8Array,
  domain: string,
  model: TaggerModel,
): Float32Array {
  const reader = readerOf(model, domain);
  const scores = new Float32Array(tokens.words.length * LABEL_COUNT);
  const isOpen = scoreWords(tokens, isNear, reader, scores);
  const hashes = new Uint32Array(SURROUNDINGS_SET.size);
  for (const around of readSurroundings(tokens, listed, isOpen)) {
    writeFeatures(SURROUNDINGS_SET, around, reader.copy, hashes, 0);
    const start = around.at * LABEL_COUNT + 1;
    for (let feature = 0; feature < hashes.length; feature += 1) addFeature(model, hashes[feature] as number, scores, start);
  }
  return scores;
}

/** Far from capitals nothing else is thought of. */
const SURELY_OUTSIDE = 20;
/**
 * Of the tokens that are scored so low by their words alone, one in a thousand turns out to be in a name: 11 of 10,105
 * small words of WiNER-fr.
 */
const CLEARLY_OUTSIDE = -2.5;

/** Adds what words say by themselves; gives 1 for each token that this leaves open. */
function scoreWords({ words, opens }: Tokens, isNear: Uint8Array, reader: Reader, scores: Float32Array): Uint8Array {
  const isOpen = new Uint8Array(words.length);
  const kept = words.map((word) => scoresOf(word, reader));
  const edge = scoresOf(EDGE_WORD, reader);
  for (let at = 0; at < words.length; at += 1) {
    const start = at * LABEL_COUNT + 1;
    if (isNear[at] === 0) {
      scores[start - 1] = SURELY_OUTSIDE;
      continue;
    }
    for (let role = 0; role < ROLES; role += 1) {
      const other = at + (OFFSETS[role] as number);
      addKept(isOneSentence(opens, at, other) ? (kept[other] ?? edge) : edge, role, scores, start);
    }
    if (highest(scores, start) >= CLEARLY_OUTSIDE) isOpen[at] = 1;
  }
  return isOpen;
}

/** The highest score of a token's labels but `OUTSIDE`. */
function highest(scores: Float32Array, start: number): number {
  let most = -Infinity;
  for (let label = start; label < start + WEIGHTS; label += 1) most = Math.max(most, scores[label] as number);
  return most;
}

/** Whether no sentence begins between two tokens that are at most two apart. */
function isOneSentence(opens: Uint8Array, at: number, other: number): boolean {
  const [first, last] = at < other ? [at, other] : [other, at];
  for (let token = first + 1; token <= last; token += 1) if (opens[token] !== 0) return false;
  return true;
}

/** Who keeps scores with words: a model as one corpus reads it. */
interface Reader {
  readonly model: TaggerModel;
  readonly copy: number;
}

const readers = new WeakMap<TaggerModel, Map<string, Reader>>();

/** The same object for the same model and corpus. */
function readerOf(model: TaggerModel, domain: string): Reader {
  const byDomain = readers.get(model) ?? new Map<string, Reader>();
  readers.set(model, byDomain);
  const reader = byDomain.get(domain) ?? { model, copy: hashOf(domain) };
  byDomain.set(domain, reader);
  return reader;
}

const WEIGHTS = LABEL_COUNT - 1;
const OFFSETS = WORD_SETS.map(({ offset }) => offset);
const ROLES = OFFSETS.length;
/** What a word adds in each of its roles: itself, the word before, the word after ... Kept with the word. */
function scoresOf(word: WordFacts, reader: Reader): Float32Array {
  if (word.kept?.by === reader) return word.kept.scores;
  const scores = new Float32Array(ROLES * WEIGHTS);
  for (const [role, set] of WORD_SETS.entries()) {
    const hashes = new Uint32Array(set.size);
    writeFeatures(set, word, reader.copy, hashes, 0);
    for (const hash of hashes) addFeature(reader.model, hash, scores, role * WEIGHTS);
  }
  word.kept = { by: reader, scores };
  return scores;
}

function addKept(kept: Float32Array, role: number, scores: Float32Array, start: number): void {
  const from = role * WEIGHTS;
  for (let label = 0; label < WEIGHTS; label += 1)
    scores[start + label] = (scores[start + label] as number) + (kept[from + label] as number);
}
