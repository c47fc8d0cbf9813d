import { describe, expect, it } from 'vitest';
import { extractFeatures, FEATURES_PER_TOKEN, SURROUNDINGS_SET, WORD_SETS } from '../../../src/core/entities/features';
import { LABEL_COUNT } from '../../../src/core/entities/labels';
import { nearCapitals } from '../../../src/core/entities/near-capitals';
import { scoreTokens } from '../../../src/core/entities/score-tokens';
import { addFeature, LEVEL_COUNT, type TaggerModel } from '../../../src/core/entities/tagger-model';
import { tokenise } from '../../../src/core/entities/tokens';
import { both } from '../../../src/core/entities/word-facts';
import { makeTagger, randomFloats, tableWith } from '../../support/make-tagger';

/** The question behind each feature of a token, and whether it is the copy for a corpus. */
const QUESTIONS: readonly { readonly name: string; readonly isCopy: boolean }[] = [...WORD_SETS, SURROUNDINGS_SET].flatMap(
  ({ templates, copied }) => [
    ...templates.map(({ name }) => ({ name, isCopy: false })),
    ...copied.map((index) => ({ name: templates[index]?.name ?? '', isCopy: true })),
  ],
);

/** The features of each token of a text. */
function featuresOf(text: string, domain = 'winer', listed: readonly number[] = []): number[][] {
  const tokens = tokenise(text, 'fr');
  const hashes = extractFeatures(
    tokens,
    Uint8Array.from(tokens.texts, (_, at) => listed[at] ?? 0),
    domain,
  );
  return tokens.texts.map((_, at) => [...hashes.subarray(at * FEATURES_PER_TOKEN, (at + 1) * FEATURES_PER_TOKEN)]);
}

/** The names of the questions that are answered otherwise in one list than in the other. */
function differences(one: readonly number[] = [], other: readonly number[] = []): string[] {
  return QUESTIONS.flatMap(({ name, isCopy }, index) => (isCopy || one[index] === other[index] ? [] : [name]));
}

describe('features', () => {
  it('are as many for each token, the copies of some included', () => {
    expect(FEATURES_PER_TOKEN).toBe(QUESTIONS.length);
    expect(extractFeatures(tokenise('Il est à Oran.', 'fr'), new Uint8Array(5), 'winer')).toHaveLength(5 * FEATURES_PER_TOKEN);
    expect(extractFeatures(tokenise('', 'fr'), new Uint8Array(0), 'winer')).toHaveLength(0);
  });

  it('differ between corpora in their copies only', () => {
    const [news, wiki] = [featuresOf('Il est à Oran.'), featuresOf('Il est à Oran.', 'wiki')];
    for (const [at, features] of news.entries())
      for (const [index, { isCopy }] of QUESTIONS.entries()) {
        const [here, there] = [features[index] ?? 0, wiki[at]?.[index] ?? 0];
        if (isCopy && here !== 0) expect(here).not.toBe(there);
        else expect(here).toBe(there);
      }
    // Copies are there where what they copy is.
    const made = QUESTIONS.flatMap(({ isCopy }, index) => (isCopy && news[3]?.[index] ? [news[3][index]] : []));
    expect(new Set(made).size).toBe(made.length);
    const copies = QUESTIONS.flatMap(({ name, isCopy }, index) => (isCopy ? [{ copy: index, name }] : []));
    for (const { copy, name } of copies) {
      const original = QUESTIONS.findIndex((question) => question.name === name && !question.isCopy);
      for (const features of news) expect(features[copy] === 0).toBe(features[original] === 0);
    }
  });

  it('are the same for the same text, whatever was read before', () => {
    const first = featuresOf('Jean Dupont est à Oran. Dupont dort.');
    featuresOf('LES AUTRES MOTS, Anne Durand et Pau (ONU)');
    expect(featuresOf('Jean Dupont est à Oran. Dupont dort.')).toEqual(first);
  });

  it('see nothing beyond the sentence but the same word', () => {
    const [alone, beside] = [featuresOf('Il dort.\nOran'), featuresOf('Elle mange.\nOran')];
    expect(alone.at(-1)).toEqual(beside.at(-1));
    const [once, again] = [featuresOf('Il dort.\nOran'), featuresOf('Oran dort.\nOran')];
    expect(differences(once.at(-1), again.at(-1)).every((name) => name.startsWith('elsewhere'))).toBe(true);
    expect(differences(once.at(-1), again.at(-1))).not.toEqual([]);
  });

  it('see two tokens before and after', () => {
    expect(differences(featuresOf('b c Oran')[2], featuresOf('z c Oran')[2])).toContain('before 2');
    expect(differences(featuresOf('b c d oran')[3], featuresOf('z c d oran')[3])).toEqual([]);
    expect(differences(featuresOf('Oran b c')[0], featuresOf('Oran b z')[0])).toContain('after 2');
    expect(differences(featuresOf('oran b c d')[0], featuresOf('oran b c z')[0])).toEqual([]);
  });

  it('see a word at its other places, not at its own', () => {
    const before = QUESTIONS.flatMap(({ name, isCopy }, index) => (name === 'elsewhere before' && !isCopy ? [index] : []));
    const answersOf = (text: string) => before.map((index) => featuresOf(text).at(-1)?.[index]);
    const [other, second] = answersOf('à Oran, vers Oran');
    expect([other !== 0, second]).toEqual([true, 0]);
    expect(answersOf('à Oran, de Oran')[0]).toBe(other);
    expect(answersOf('par Oran, vers Oran')[0]).not.toBe(other);
    expect(answersOf('vers Oran')).toEqual([0, 0]);
  });

  it('see what the lists of names say', () => {
    const [without, listed] = [featuresOf('à Oran hier'), featuresOf('à Oran hier', 'winer', [0, 3, 0])];
    expect(differences(without[1], listed[1])).toEqual(['listed']);
    expect([differences(without[0], listed[0]), differences(without[2], listed[2])]).toEqual([[], []]);
  });

  it('are shared by questions of one name only', () => {
    const names = QUESTIONS.flatMap(({ name, isCopy }) => (isCopy ? [] : [name]));
    const shared = names.filter((name, index) => names.indexOf(name) !== index);
    expect(new Set(shared)).toEqual(new Set(['elsewhere before', 'elsewhere after']));
  });
});

describe('scores', () => {
  const TEXT = 'Jean Dupont, de L’Oise, est à Oran.\nAINSI VA Paris : le maire de Paris dort. « Dupont » à Saint-Denis';
  const slotBits = 14;
  /** Knows most features of the text. */
  const table = {
    slotBits,
    ...tableWith(
      ['winer', 'worldwide']
        .flatMap((domain) => featuresOf(TEXT, domain).flat())
        .map((hash) => [hash, [0, 8, 16, 4, 12].map((shift) => (hash >>> shift) & 255)] as const),
      slotBits,
    ),
  };
  const levels = randomFloats(LEVEL_COUNT, 2, 2).map((level, index) => (index === 0 ? 0 : level));
  const model = makeTagger({ ...table, levels });

  it.each(['winer', 'worldwide', 'winer'])(
    'are the sums of the weights of the features, for each token near a capital: %s',
    (domain) => {
      // Likely names, all of them: nothing is clearly outside.
      const likely = makeTagger({ ...table, levels: levels.map(Math.abs) });
      expect(scoresOf(likely, domain)).toEqual(sumsOf(likely, domain, FEATURES_PER_TOKEN));
    },
  );

  it('are those of the words alone where these say clearly that there is no name', () => {
    const unlikely = makeTagger({ ...table, levels: levels.map((level) => -Math.abs(level)) });
    const ofWords = FEATURES_PER_TOKEN - SURROUNDINGS_SET.size;
    expect(scoresOf(unlikely, 'winer')).toEqual(sumsOf(unlikely, 'winer', ofWords));
    expect(scoresOf(unlikely, 'winer')).not.toEqual(sumsOf(unlikely, 'winer', FEATURES_PER_TOKEN));
  });

  const tokensOfText = tokenise(TEXT, 'fr');
  const listedInText = Uint8Array.from(tokensOfText.texts, (_, at) => (at % 7 === 0 ? 3 : 0));

  function scoresOf(tagger: TaggerModel, domain: string): string[][] {
    const { texts, words, opens } = tokensOfText;
    const scores = scoreTokens(tokensOfText, nearCapitals(words, opens), listedInText, domain, tagger);
    return texts.map((text, at) => lineOf(text, scores.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT)));
  }

  /** The sums of the first `count` features of each token. */
  function sumsOf(tagger: TaggerModel, domain: string, count: number): string[][] {
    const hashes = extractFeatures(tokensOfText, listedInText, domain);
    return tokensOfText.texts.map((text, at) => {
      const sums = new Float32Array(LABEL_COUNT);
      const start = at * FEATURES_PER_TOKEN;
      for (const hash of hashes.subarray(start, start + count)) addFeature(tagger, hash, sums, 1);
      return lineOf(text, sums);
    });
  }

  function lineOf(text: string, scores: Float32Array): string[] {
    return [text, ...[...scores].map((score) => score.toFixed(3))];
  }

  it('are surely outside farther than four tokens from a capital of the sentence', () => {
    const tokens = tokenise('Oran a b c d e f g\nh i', 'fr');
    const scores = scoreTokens(
      tokens,
      nearCapitals(tokens.words, tokens.opens),
      new Uint8Array(tokens.texts.length),
      'winer',
      model,
    );
    // What is not looked at has nothing but this score.
    const isLookedAt = tokens.texts.map((_, at) => (scores[at * LABEL_COUNT] ?? 0) < 10);
    expect(isLookedAt).toEqual([true, true, true, true, true, false, false, false, false, false]);
  });
});

describe('one hash of two', () => {
  it('is never 0, goes by order, and seldom the same', () => {
    expect(both(1, 2)).not.toBe(both(2, 1));
    const hashes = Array.from({ length: 300 }, (_, one) => Array.from({ length: 300 }, (__, other) => both(one, other))).flat();
    expect(hashes.every((hash) => Number.isInteger(hash) && hash > 0 && hash < 2 ** 32)).toBe(true);
    // Of 90,000 random hashes of 32 bits one pair or two are the same.
    expect(hashes.length - new Set(hashes).size).toBeLessThan(10);
  });
});
