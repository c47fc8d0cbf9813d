import { describe, expect, it } from 'vitest';
import { both, extractFeatures, FEATURES_PER_TOKEN, TEMPLATES } from '../../../src/core/entities/features';
import { tokenise } from '../../../src/core/entities/tokens';

const COPIES = TEMPLATES.flatMap(({ isCopied }, index) => (isCopied ? [index] : []));

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
  return TEMPLATES.flatMap(({ name }, index) => (one[index] === other[index] ? [] : [name]));
}

describe('features', () => {
  it('are as many for each token, the copies of some at the end', () => {
    expect(FEATURES_PER_TOKEN).toBe(TEMPLATES.length + COPIES.length);
    expect(extractFeatures(tokenise('Il est à Oran.', 'fr'), new Uint8Array(5), 'winer')).toHaveLength(5 * FEATURES_PER_TOKEN);
    expect(extractFeatures(tokenise('', 'fr'), new Uint8Array(0), 'winer')).toHaveLength(0);
  });

  it('differ between corpora in their copies only', () => {
    const [news, wiki] = [featuresOf('Il est à Oran.'), featuresOf('Il est à Oran.', 'wiki')];
    for (const [at, features] of news.entries()) {
      expect(features.slice(0, TEMPLATES.length)).toEqual(wiki[at]?.slice(0, TEMPLATES.length));
      const copies = features.slice(TEMPLATES.length);
      expect(copies.filter((hash, copy) => hash !== 0 && hash === wiki[at]?.[TEMPLATES.length + copy])).toEqual([]);
      expect(copies.map((hash) => hash === 0)).toEqual(COPIES.map((template) => features[template] === 0));
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

  it('see three tokens before and after', () => {
    const [third, fourth] = [featuresOf('a b c Oran'), featuresOf('z b c Oran')];
    expect(differences(third[3], fourth[3])).toEqual(['before 3']);
    expect(differences(featuresOf('a b c d Oran')[4], featuresOf('z b c d Oran')[4])).toEqual([]);
    expect(differences(featuresOf('Oran a b c')[0], featuresOf('Oran a b z')[0])).toEqual(['after 3']);
  });

  it('see what the lists of names say, here and beside', () => {
    const [without, listed] = [featuresOf('à Oran hier'), featuresOf('à Oran hier', 'winer', [0, 3, 0])];
    expect(differences(without[1], listed[1])).toEqual(['listed', 'listed and letters']);
    expect(differences(without[0], listed[0])).toEqual(['listed after']);
    expect(differences(without[2], listed[2])).toEqual(['listed before']);
  });

  it('are shared by questions of one name only', () => {
    const names = TEMPLATES.map(({ name }) => name);
    const shared = names.filter((name, index) => names.indexOf(name) !== index);
    expect(new Set(shared)).toEqual(new Set(['elsewhere before', 'elsewhere after']));
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
