import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDifferences, type ChangedParagraph } from '../../../src/core/revisions/find-differences';

const FIRST = 'Les ministres se sont vus à Alger.';
const SECOND = 'Les troupes sont arrivées ce mardi 5 novembre dans le désert.';

describe('the differences between two texts', () => {
  it('are the words of the paragraphs that changed, and no other paragraph', () => {
    const after = `${FIRST}\n\n${SECOND.replace('novembre', 'avril')}`;
    expect(shown(`${FIRST}\n\n${SECOND}`, after)).toEqual([
      'Les troupes sont arrivées ce mardi 5 [-novembre-]{+avril+} dans le désert.',
    ]);
  });

  it('stand where they say', () => {
    const [before, after] = [`${FIRST}\n\n${SECOND}`, `${FIRST}\n\n${SECOND.replace('novembre', 'avril')}`];
    for (const { kind, start, end, text } of findDifferences(before, after, 'fr').flat())
      expect((kind === 'deleted' ? before : after).slice(start, end)).toBe(text);
  });

  it('are not those of quotation marks, apostrophes, dashes and spaces', () => {
    expect(shown('L’« accord » – 5 %.', 'L\'"accord" - 5 %.')).toEqual([]);
    expect(shown('Un « accord » est né.', 'Un "accord" est mort.')).toEqual(['Un "accord" est [-né-]{+mort+}.']);
    expect(shown('Une  ligne\nune autre', 'Une ligne\n\nune autre')).toEqual([]);
  });

  it('tell a paragraph that was put in or taken out whole', () => {
    expect(shown(FIRST, `${FIRST}\n\n${SECOND}`)).toEqual([`{+${SECOND}+}`]);
    expect(shown(`${SECOND}\n\n${FIRST}`, FIRST)).toEqual([`[-${SECOND}-]`]);
  });

  it('pair a changed paragraph with its later form although another was put before it', () => {
    const after = `Tout a changé hier soir, disent les témoins.\n\n${SECOND.replace('le désert', 'la plaine')}`;
    expect(shown(SECOND, after)).toEqual([
      '{+Tout a changé hier soir, disent les témoins.+}',
      'Les troupes sont arrivées ce mardi 5 novembre dans [-le désert-]{+la plaine+}.',
    ]);
  });

  it('are told in scripts that put no spaces between words', () => {
    expect(shown('首相は四月五日に東京で会見した。', '首相は四月六日に東京で会見した。', 'ja')).toEqual([
      '首相は四月[-五日-]{+六日+}に東京で会見した。',
    ]);
    expect(shown('زار الرئيس الجزائر يوم الثلاثاء.', 'زار الرئيس الجزائر يوم الأربعاء.', 'ar')).toEqual([
      'زار الرئيس الجزائر يوم [-الثلاثاء-]{+الأربعاء+}.',
    ]);
  });

  it('give both texts back, whatever they are', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'é', '5', ',', ' ', ' '), { maxLength: 30 })
      .map((all) => all.join(''));
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = findDifferences(before, after, 'fr').flat();
        for (const { kind, start, end, text: words } of parts)
          expect((kind === 'deleted' ? before : after).slice(start, end)).toBe(words);
        expect(findDifferences(before, before, 'fr')).toEqual([]);
      }),
    );
  });

  it('of two long texts that share nothing are found within seconds', () => {
    const long = (word: string): string =>
      Array.from({ length: 3_000 }, (_, index) => `${word}${index} ${word} ${index}.`).join('\n\n');
    const started = performance.now();
    expect(findDifferences(long('a'), long('b'), 'fr')).toHaveLength(6_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

function shown(before: string, after: string, language = 'fr'): string[] {
  return findDifferences(before, after, language).map(inMarks);
}

function inMarks(parts: ChangedParagraph): string {
  const marks = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;
  return parts.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}
