import { expect, it } from 'vitest';
import { likelyNeighbours, rankNeighbours } from '../../../src/core/library/rank-neighbours';
import type { Neighbour } from '../../../src/model/entity-profile';

const FRANCE = neighbour('France', 14, 2);
const COUNCIL = neighbour('Conseil', 6, 3);
const VILLAGE = neighbour('Village', 1, 0);
const COUNTS: Readonly<Record<string, number>> = { France: 900, Conseil: 8, Village: 1 };

it('puts what is named with it and seldom elsewhere before what everything names', () => {
  const ranked = rankNeighbours([FRANCE, VILLAGE, COUNCIL], { articles: 1_000, articlesWith: (key) => COUNTS[key] ?? 0 }, 2);
  expect(ranked).toEqual([COUNCIL, FRANCE]);
});

it('keeps so many of each kind, the kinds in their order', () => {
  const person: Neighbour = { ...VILLAGE, key: 'p', kind: 'person' };
  const ranked = rankNeighbours([FRANCE, COUNCIL, person], { articles: 20, articlesWith: () => 10 }, 1);
  expect(ranked).toEqual([person, FRANCE]);
});

it('looks at the most frequent, one sentence worth more than one article', () => {
  expect(likelyNeighbours([VILLAGE, neighbour('Loin', 9, 0), neighbour('Près', 4, 3)], 2).map(({ name }) => name)).toEqual([
    'Près',
    'Loin',
  ]);
});

function neighbour(name: string, articles: number, inSentence: number): Neighbour {
  return { key: name, name, kind: 'place', articles, inSentence };
}
