import { describe, expect, it } from 'vitest';
import { conll } from '../../../src/core/exports/conll';
import type { ExportableArticle } from '../../../src/model/export';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { strangeTexts } from '../../support/strange-texts';
import { writeOneFile } from '../../support/write-export';

/** Sentences of tokens with their tags, as any reader of the format cuts them; throws where a line is none or a tag breaks IOB2. */
function read(file: string): (readonly [token: string, tag: string])[][] {
  return file
    .split('\n\n')
    .map((sentence) => sentence.split('\n').filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      let before = 'O';
      return lines.map((line) => {
        const [, token, tag] = /^(\S+)\t(O|[BI]-(?:PER|LOC|ORG|EVENT|MISC|DATE))$/.exec(line) ?? [];
        if (!token || !tag) throw new Error(`No token and tag: ${JSON.stringify(line)}`);
        if (tag.startsWith('I-') && before.slice(2) !== tag.slice(2)) throw new Error(`${tag} after ${before}`);
        before = tag;
        return [token, tag] as const;
      });
    });
}

describe('the CoNLL format', () => {
  const text = 'Emmanuel Macron parle à Béchar le 5 avril 2022. L’ONU se tait.';
  const article: ExportableArticle = makeArticle({
    text,
    mentions: [
      makePlace(text, 'Emmanuel Macron', { kind: 'person' }),
      makePlace(text, 'Béchar'),
      makeDate(text, '5 avril 2022', '2022-04-05'),
      makePlace(text, 'ONU', { kind: 'organisation' }),
      makePlace(text, 'parle', { kind: 'event', confidence: 0.4 }),
    ],
  });

  it('writes a token with its tag on a line, sentences apart, the less sure names left out', () => {
    expect(writeOneFile(conll, [article])).toBe(
      `-DOCSTART-\tO

Emmanuel\tB-PER
Macron\tI-PER
parle\tO
à\tO
Béchar\tB-LOC
le\tO
5\tB-DATE
avril\tI-DATE
2022\tI-DATE
.\tO

L’\tO
ONU\tB-ORG
se\tO
tait\tO
.\tO

`,
    );
  });

  it('begins a name anew after another of its kind and in another sentence', () => {
    const names = 'Oran Béchar\n\nAlger';
    const mentions = [makePlace(names, 'Oran'), makePlace(names, 'Béchar\n\nAlger')];
    expect(read(writeOneFile(conll, [makeArticle({ text: names, mentions })])).slice(1)).toEqual([
      [
        ['Oran', 'B-LOC'],
        ['Béchar', 'B-LOC'],
      ],
      [['Alger', 'B-LOC']],
    ]);
  });

  it('begins each article with its line', () => {
    const documents = read(writeOneFile(conll, [article, makeArticle({ text: '' }), article])).filter(
      ([first]) => first?.[0] === '-DOCSTART-',
    );
    expect(documents).toHaveLength(3);
  });

  it('is IOB2 whatever the words are, and gives them back but for what no line holds', () => {
    for (const words of strangeTexts(300, 29, ['-DOCSTART-\tO\n\nx\tI-PER', 'a\u0085b\u2028c'])) {
      const length = words.length;
      const spans = [0.1, 0.3, 0.35, 0.8].map((share) => Math.floor(share * length));
      const mentions = spans.map((start) => ({ ...makePlace('x', 'x'), start, end: Math.min(length, start + 7) }));
      const file = writeOneFile(conll, [makeArticle({ text: words, mentions })]);
      expect(file).not.toMatch(/(?![\t\n])[\p{Cc}\p{Z}]|\p{Surrogate}/u);
      const [, ...sentences] = read(file);
      expect(
        letters(
          sentences
            .flat()
            .map(([token]) => token)
            .join(''),
        ),
      ).toBe(letters(words));
    }
  });
});

function letters(words: string): string {
  return words.replaceAll(/[\s\p{Cc}\p{Z}\p{Surrogate}\uFFFD]/gu, '');
}
