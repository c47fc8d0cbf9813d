import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeWithMarks } from '../../../src/core/exports/escape-markdown';
import { markdown } from '../../../src/core/exports/markdown';
import type { Article } from '../../../src/model/article';
import { makeMark } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { writeOneFile } from '../../support/write-export';

function bodyOf(written: Partial<Article>, linksInText = true): string {
  const file = writeOneFile(markdown, [makeArticle({ title: 'Aucun titre', ...written })], { choices: { linksInText } });
  const [, body = ''] = /# Aucun titre\n\n(?<body>[^\n]*)/.exec(file) ?? [];
  return body;
}

const TEXT = 'Il est à Béchar, la ville, le 5 avril 2022, du 6 au 8.';
const MENTIONS = [
  makePlace(TEXT, 'Béchar'),
  makePlace(TEXT, 'la ville', { canonical: 'Béchar' }),
  makeDate(TEXT, '5 avril 2022', '2022-04-05T10:00'),
  makeDate(TEXT, '6 au 8', '2022-04-06/2022-04-08'),
];

describe('names and days in the text', () => {
  it('are links where the reader chose it, and days only where they are one', () => {
    expect(bodyOf({ text: TEXT, mentions: MENTIONS })).toBe(
      'Il est à [[Béchar]], [[Béchar|la ville]], le [[2022-04-05|5 avril 2022]], du 6 au 8.',
    );
    expect(bodyOf({ text: TEXT, mentions: MENTIONS }, false)).toBe(TEXT);
  });

  it('are none below the headline that is left out', () => {
    const text = `Béchar\n\n${TEXT}`;
    const file = writeOneFile(markdown, [makeArticle({ title: 'Béchar', text, mentions: [makePlace(text, 'Béchar')] })], {
      choices: { linksInText: true },
    });
    expect(file).toContain(`# Béchar\n\n${TEXT}\n`);
  });

  it.each([
    ['less sure', 'À Béchar.', makePlace('À Béchar.', 'Béchar', { confidence: 0.3 }), 'À Béchar.'],
    ['signs of Markdown', 'À *Béchar.', makePlace('À *Béchar.', '*Béchar'), 'À \\*Béchar.'],
    ['a bar', 'À a|b.', makePlace('À a|b.', 'a|b'), 'À a\\|b.'],
  ])('are words where they are %s', (_, text, mention, written) => {
    expect(bodyOf({ text, mentions: [mention] })).toBe(written);
  });

  it('stand in a mark, and stay words where a mark begins or ends in them', () => {
    const text = 'Il est à New York ici.';
    const mentions = [makePlace(text, 'New York')];
    expect(bodyOf({ text, mentions, annotations: [makeMark(text, 'New York')] })).toBe('Il est à ==[[New York]]== ici.');
    expect(bodyOf({ text, mentions, annotations: [makeMark(text, 'à New York ici')] })).toBe('Il est ==à [[New York]] ici==.');
    expect(bodyOf({ text, mentions, annotations: [makeMark(text, 'York ici')] })).toBe('Il est à New ==York ici==.');
  });
});

it('writes no link in another and changes nothing else', () => {
  const spans = fc.array(fc.record({ start: fc.nat(30), length: fc.nat(8) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab \n*='), maxLength: 30 }), spans, spans, (text, marked, linked) => {
      const within = ({ start, length }: { start: number; length: number }) => ({
        start: Math.min(start, text.length),
        end: Math.min(start + length, text.length),
      });
      const links = linked.map(within).map((span) => ({ ...span, written: `{${text.slice(span.start, span.end)}}` }));
      const written = escapeWithMarks(text, marked.map(within), links);
      expect(written).not.toMatch(/\{[^}]*\{|[\uFDD0-\uFDD2]/);
      expect(written.replaceAll(/[{}\\\s]|==/g, '').replaceAll('=', '')).toBe(text.replaceAll(/[\s=]/g, ''));
    }),
  );
});
