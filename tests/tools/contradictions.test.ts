import { describe, expect, it } from 'vitest';
import { changePair } from '../../tools/contradictions/change-pair';
import { findPairs } from '../../tools/contradictions/find-pairs';
import { pick, randomFrom } from '../../tools/corpora/random';

/** The words of each pair found, and the day it is taken for. */
function read(text: string, language: string, published?: string): string[] {
  return findPairs(text, language, published).map(
    ({ start, end, date: { year, month, day } }) => `${text.slice(start, end)} = ${year}-${month}-${day}`,
  );
}

describe('the true pairs of a text', () => {
  it.each([
    ['fr', 'Le mardi 5 avril 2022, à Béchar.', 'mardi 5 avril 2022 = 2022-4-5'],
    ['fr', 'Vendredi 1er avril 2022.', 'Vendredi 1er avril 2022 = 2022-4-1'],
    ['fr', 'vendredi 1 er avril 2022', 'vendredi 1 er avril 2022 = 2022-4-1'],
    ['fr', 'mardi\u{a0}5\u{a0}avril\u{a0}2022', 'mardi\u{a0}5\u{a0}avril\u{a0}2022 = 2022-4-5'],
    ['en', 'On Tuesday, April 5, 2022, in Oran.', 'Tuesday, April 5, 2022 = 2022-4-5'],
    ['en', 'On Tuesday 5 April 2022 in Oran.', 'Tuesday 5 April 2022 = 2022-4-5'],
    ['en', 'dated Tuesday, Nov, 29, 2016 the', 'Tuesday, Nov, 29, 2016 = 2016-11-29'],
    ['en', 'on Thursday Dec. 1, 2016, just', 'Thursday Dec. 1, 2016 = 2016-12-1'],
  ])('hold in %s the day that %j states', (language, text, pair) => {
    expect(read(text, language)).toEqual([pair]);
  });

  it.each([
    ['fr', 'Le lundi 5 avril 2022.', 'another weekday'],
    ['fr', 'Le jeudi 31 avril 2022.', 'no such day'],
    ['fr', 'Le mardi 5 avril.', 'no year and no publication'],
    ['fr', 'Un surmardi 5 avril 2022.', 'the end of a word'],
    ['fr', 'Le mardi 5 avril 20223.', 'the beginning of a number'],
    ['fr', 'Le mardi 5, en avril 2022.', 'other words between'],
    ['en', 'The tuesday 5 april 2022.', 'no capitals'],
    ['de', 'Dienstag, 5. April 2022', 'a language without words'],
    ['constructor', 'Tuesday 5 April 2022', 'a language named like a property'],
  ])('do not hold in %s what stands in %j: %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('take the year in which the day lies nearest to publication', () => {
    expect(read('mercredi 28 décembre', 'fr', '2023-01-10')).toEqual(['mercredi 28 décembre = 2022-12-28']);
    expect(read('lundi 2 janvier', 'fr', '2022-12-20')).toEqual(['lundi 2 janvier = 2023-1-2']);
    expect(read('mardi 5 avril', 'fr', '2022-04')).toEqual(['mardi 5 avril = 2022-4-5']);
  });

  it('leave out what is true in a farther year only', () => {
    expect(read('lundi 5 avril', 'fr', '2022-04-06')).toEqual([]);
  });

  it('leave out a month that goes on as another word', () => {
    expect(read('mardi 5 avrils', 'fr', '2022-04-06')).toEqual([]);
  });

  it('stand in reading order whatever their form', () => {
    const text = 'Monday 4 April 2022, Tuesday, April 5, 2022, Wednesday 6 April 2022';
    expect(read(text, 'en').map((pair) => pair.split(' ')[0])).toEqual(['Monday', 'Tuesday,', 'Wednesday']);
  });
});

describe('a changed pair', () => {
  const FRENCH = 'Reçu le mardi 5 avril 2022 à Moscou.';
  const ENGLISH = 'Seen on Friday, Apr. 1, 2022 in Moscow.';
  const change = (text: string, language: string, seed: number, published?: string) => {
    const [pair] = findPairs(text, language, published);
    if (!pair) throw new Error(`There is no pair in "${text}".`);
    return changePair(text, pair, randomFrom(seed));
  };
  const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

  it('is untrue in its year, with the same words around it', () => {
    for (const seed of SEEDS) {
      const { text, start, end } = change(FRENCH, 'fr', seed);
      expect(findPairs(text, 'fr'), text).toEqual([]);
      expect([text.slice(0, start), text.slice(end)]).toEqual(['Reçu le ', ' à Moscou.']);
    }
  });

  it('is still a weekday with a day that exists, written as before', () => {
    const frenchDay = /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) (?:1er|[2-9]|\d\d) \p{L}+ 2022$/u;
    const englishDay = /^\w+day, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\. \d+, 2022$/;
    for (const seed of SEEDS) {
      const [french, english] = [change(FRENCH, 'fr', seed), change(ENGLISH, 'en', seed)];
      expect(french.text.slice(french.start, french.end)).toMatch(frenchDay);
      expect(english.text.slice(english.start, english.end)).toMatch(englishDay);
    }
  });

  it('names a day that its month has', () => {
    const longest = { 31: /janvier|mars|mai|juillet|août|octobre|décembre/, 30: /avril|juin|septembre|novembre/, 28: /février/ };
    for (const seed of SEEDS) {
      const { text } = change('mercredi 16 février 2022', 'fr', seed);
      const days = Math.max(...Object.entries(longest).map(([most, months]) => (months.test(text) ? Number(most) : 0)));
      expect(Number.parseInt(text.split(' ')[1] ?? '', 10), text).toBeLessThanOrEqual(days);
    }
  });

  it('has one part changed, each of the three about as often', () => {
    const parts = SEEDS.map((seed) => change(FRENCH, 'fr', seed).part);
    for (const part of ['weekday', 'day', 'month']) expect(parts.filter((one) => one === part).length).toBeGreaterThan(60);
    for (const seed of SEEDS) {
      const { text, start, end } = change(FRENCH, 'fr', seed);
      const words = text.slice(start, end).split(' ');
      expect(['mardi', '5', 'avril', '2022'].filter((word, place) => word !== words[place])).toHaveLength(1);
    }
  });

  it('is told apart when it is true in the year before or after, unless it names its year', () => {
    const without = SEEDS.map((seed) => change('mardi 5 avril', 'fr', seed, '2022-04-06'));
    for (const { text, isTrueNearby } of without) {
      const isTrue = ['2021-04-06', '2023-04-06'].some((published) => findPairs(text, 'fr', published).length > 0);
      if (isTrue) expect(isTrueNearby, text).toBe(true);
    }
    expect(without.filter(({ isTrueNearby }) => isTrueNearby).length).toBeGreaterThan(0);
    expect(SEEDS.filter((seed) => change(FRENCH, 'fr', seed).isTrueNearby)).toEqual([]);
  });

  it('is the same for the same seed, and not for every seed', () => {
    expect(change(FRENCH, 'fr', 7)).toEqual(change(FRENCH, 'fr', 7));
    expect(new Set(SEEDS.map((seed) => change(FRENCH, 'fr', seed).text)).size).toBeGreaterThan(20);
  });
});

describe('numbers from a seed', () => {
  it('are the same ones on every machine', () => {
    const random = randomFrom(1);
    expect([random(), random(), random()].map((number) => number.toFixed(6))).toEqual(['0.627074', '0.002736', '0.527447']);
  });

  it('pick every choice', () => {
    const random = randomFrom(5);
    const picked = Array.from({ length: 100 }, () => pick(['a', 'b', 'c'], random));
    expect(new Set(picked)).toEqual(new Set(['a', 'b', 'c']));
  });
});
