import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, sentenceFinder } from '../../../src/core/text/sentence-around';
import { spanOf } from '../../support/make-article';

describe('the sentence around a span', () => {
  it('ends at its stop, and begins after that of the one before', () => {
    const text = 'Il pleut. Nikolaï Patrouchev est à Alger. Il y reste deux jours.';
    expect(around(text, 'Patrouchev')).toBe('Nikolaï Patrouchev est à Alger.');
    expect(around(text, 'deux jours')).toBe('Il y reste deux jours.');
  });

  it('goes on after a title, initials and numbers with a stop', () => {
    const text = 'On le sait. M. Patrouchev a vu J. Biden pour 1.5 million, dit-il. Rien de plus.';
    expect(around(text, 'Biden')).toBe('M. Patrouchev a vu J. Biden pour 1.5 million, dit-il.');
  });

  it('goes on after an ordinal with a stop, in languages that write one', () => {
    const text = 'Es schneit. Seit dem 3. März 2022 hat kein Zug gehalten. Am 12. kam Schnee. Rien.';
    expect(around(text, '2022', 'de')).toBe('Seit dem 3. März 2022 hat kein Zug gehalten.');
    expect(around(text, '2022', 'fr')).toBe('März 2022 hat kein Zug gehalten.');
    expect(around('Es waren 1500. Dann kam Schnee.', 'Schnee', 'de')).toBe('Dann kam Schnee.');
  });

  it('has the quotation mark after its stop', () => {
    const text = 'Il dit : « Nous sommes à Alger. » Elle se tait.';
    expect(around(text, 'Alger')).toBe('Il dit : « Nous sommes à Alger. »');
  });

  it('stays within its paragraph, a headline without a stop among them', () => {
    const text = 'Manœuvres au désert\n\nLes troupes sont à Béchar\nElles y restent.';
    expect(around(text, 'désert')).toBe('Manœuvres au désert');
    expect(around(text, 'Béchar')).toBe('Les troupes sont à Béchar');
    expect(around(text, 'restent')).toBe('Elles y restent.');
  });

  it('is both sentences of a span across two', () => {
    const text = 'Un. Il est à Alger. Elle aussi. Fin.';
    expect(around(text, 'Alger. Elle')).toBe('Il est à Alger. Elle aussi.');
  });

  it('is the whole words around a span in one that is too long', () => {
    const text = `Avant. ${'mot '.repeat(500)}Alger ${'suite '.repeat(500)}fin.`;
    const found = around(text, 'Alger');
    expect(found).toMatch(/^(?:mot )+Alger(?: suite)+$/);
    expect(found.length).toBeGreaterThan(200);
    expect(found.length).toBeLessThan(500);
  });

  it('is found for one span after the other as for each by itself', () => {
    const pieces = ['A b', 'c', '. ', '\n', ' ', 'M. ', 'le 3. Mai ', '» ', '« ', '! ', 'U.S. ', 'mot '.repeat(150)];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom('fr', 'en', 'de'),
        (some, language) => {
          const text = some.join('');
          const find = sentenceFinder(text, language);
          for (const { index: start, 0: word } of text.matchAll(/\S+/g)) {
            const span = { start, end: start + word.length };
            expect(find(span)).toEqual(sentenceAround(text, span, language));
          }
        },
      ),
    );
  });

  it('is found near a span in a paragraph that is not read whole', () => {
    const text = `${'mot '.repeat(3_000)}Il est à Alger. ${'Suite. '.repeat(3_000)}`;
    const span = spanOf(text, 'Alger');
    expect(sentenceFinder(text, 'fr')(span)).toEqual(sentenceAround(text, span, 'fr'));
  });

  it('holds its span, within one paragraph, and cuts no character in two, whatever the text', () => {
    const texts = fc.array(fc.constantFrom('A', 'b', '. ', '\n', ' ', '😀', 'é', '«', '» ', '漢'.repeat(300), 'mot '.repeat(80)));
    fc.assert(
      fc.property(texts, fc.nat(), (pieces, number) => {
        const at = pieces.length === 0 ? 0 : number % pieces.length;
        const start = pieces.slice(0, at).join('').length;
        const words = (pieces[at] ?? '').trim();
        const text = pieces.join('');
        const span = { start: text.indexOf(words, start), end: text.indexOf(words, start) + words.length };
        const found = sentenceAround(text, span, 'fr');
        if (words !== '') expect([found.start <= span.start, found.end >= span.end]).toEqual([true, true]);
        expect(text.slice(found.start, found.end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$|\n/);
      }),
    );
  });
});

function around(text: string, words: string, language = 'fr'): string {
  const { start, end } = sentenceAround(text, spanOf(text, words), language);
  return text.slice(start, end);
}
