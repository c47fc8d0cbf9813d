import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../src/core/entities/capital-runs';
import { tokenise } from '../../../src/core/entities/tokens';
import { wordFacts } from '../../../src/core/entities/word-facts';

/** The run that each token of a text stands in, as its words; empty for none. */
function runsIn(text: string): string[] {
  const { texts, opens } = tokenise(text, 'fr');
  const { first, last } = findRuns(texts.map(wordFacts), opens);
  return texts.map((_, at) => ((first[at] ?? -1) < 0 ? '' : texts.slice(first[at], (last[at] ?? 0) + 1).join(' ')));
}

describe('runs of capitals', () => {
  it('are told to each of their words', () => {
    expect(runsIn('hier Jean Dupont dort')).toEqual(['', 'Jean Dupont', 'Jean Dupont', '']);
  });

  it('end at small words, numbers and signs', () => {
    expect(runsIn('Jean de Pau, Paris 2024 Nice')).toEqual(['Jean', '', 'Pau', '', 'Paris', '', 'Nice']);
  });

  it('end with their sentence', () => {
    expect(runsIn('à Paris\nNice dort')).toEqual(['', 'Paris', 'Nice', '']);
  });

  it('reach to the end of the text', () => {
    expect(runsIn('UN DEUX')).toEqual(['UN DEUX', 'UN DEUX']);
    expect(runsIn('')).toEqual([]);
  });
});
