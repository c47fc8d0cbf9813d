import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { Article } from '../../src/model/article';
import { pick, randomFrom } from '../../tools/corpora/random';
import { makeNote } from './make-annotation';
import { makeArticle } from './make-article';
import { readParagraphs, strangeTexts } from './strange-texts';

/** So many articles, the same for the same seed: every field of words holds a strange text, and passages of the text are marked. */
export function strangeArticles(count: number, seed: number): Article[] {
  const random = randomFrom(seed);
  const texts = [...strangeTexts(count * 4, seed, readParagraphs())];
  const words = (): string => pick(texts, random);
  return Array.from({ length: count }, (_, number) => {
    const text = [words(), words(), words()].join('\n\n');
    return makeArticle({
      id: `article-${number}`,
      address: `https://journal.example/${number}`,
      title: words(),
      site: words(),
      authors: [words(), words()],
      text,
      annotations: [
        makeNote({ note: words(), tags: [words()], createdAt: createdAt(0) }),
        ...Array.from({ length: 3 }, (__, mark) => {
          const start = Math.floor(random() * text.length);
          const end = Math.min(text.length, start + 1 + Math.floor(random() * 80));
          const target = { type: 'passage', anchor: describeAnchor(text, { start, end }) } as const;
          return {
            ...makeNote({ note: words(), tags: [words(), words()], createdAt: createdAt(mark + 1) }),
            label: 'doubt',
            target,
          };
        }),
      ],
    });
  });
}

function createdAt(second: number): string {
  return `2022-04-11T08:00:0${second}.000Z`;
}
