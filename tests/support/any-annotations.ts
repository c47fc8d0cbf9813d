import fc from 'fast-check';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import { namedUuid } from '../../src/core/text/named-uuid';
import { BLOCK_KINDS } from '../../src/model/anchor';
import type { Annotation, AnnotationTarget } from '../../src/model/annotation';
import type { Article } from '../../src/model/article';
import { makeArticle } from './make-article';

/** Words of every script, emoji, right-to-left, halves of surrogate pairs, NUL, controls, HTML. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r',
      '\0',
      '\uD83D',
      '\uDE00',
      '😀',
      '👩‍👧',
      'é',
      'e\u0301',
      'שלום',
      '\u202E',
      'ਪੰਜਾਬ',
      '漢',
      '\u00A0',
      '&amp;',
      '<b>',
      '"',
      '#',
    ),
    maxLength: 30,
  }),
  fc.constantFrom('__proto__', 'constructor', '<script>alert(1)</script>', '</p><img src=x onerror=alert(1)>', '#tag', '—'),
);

const instant = fc.integer({ min: 1_000_000_000_000, max: 4_000_000_000_000 }).map((time) => new Date(time).toISOString());

/** A tag as the reader can write it: with words, and without white space around them. */
const anyTag = anyWords.map((words) => words.trim()).filter((words) => words !== '');

const anyLabel = fc.oneof(fc.constantFrom('important', 'doubt', 'follow', ''), fc.uuid());

/** What can be on an article of this text. */
function anyTarget(text: string): fc.Arbitrary<AnnotationTarget> {
  const passage = fc
    .tuple(fc.nat(text.length), fc.nat(text.length), fc.option(fc.constantFrom(...BLOCK_KINDS), { nil: undefined }))
    .filter(([one, other]) => one !== other)
    .map(([one, other, block]): AnnotationTarget => {
      const span = { start: Math.min(one, other), end: Math.max(one, other) };
      return { type: 'passage', anchor: describeAnchor(text, span, block) };
    });
  const subject = fc.record({
    type: fc.constant('subject' as const),
    key: anyTag.map((words) => `e:place:${words}`),
    name: anyTag,
  });
  return text.length === 0 ? subject : fc.oneof({ weight: 4, arbitrary: passage }, { weight: 1, arbitrary: subject });
}

function anyAnnotation(text: string): fc.Arbitrary<Annotation> {
  return fc
    .record({
      id: fc.uuid(),
      target: anyTarget(text),
      label: anyLabel,
      note: anyWords,
      tags: fc.uniqueArray(anyTag, { maxLength: 3 }),
      createdAt: instant,
      changedAt: fc.record({ label: instant, note: instant, tags: instant }),
    })
    .map((annotation) => ({
      ...annotation,
      label: annotation.target.type === 'passage' ? annotation.label : '',
      // Of what is not marked there is something to say.
      note: annotation.target.type === 'passage' || annotation.note !== '' ? annotation.note : 'Note.',
    }));
}

/** An article with marks and notes of the reader, in the order they were made, at most one of them on the article as a whole. */
export function anyArticle(address: string): fc.Arbitrary<Article> {
  return fc
    .tuple(anyWords, anyWords, anyWords)
    .chain(([before, words, after]) => {
      const text = `${before}${words}${after}`;
      return fc.tuple(
        fc.constant(text),
        anyTag,
        fc.array(anyAnnotation(text), { maxLength: 4 }),
        fc.boolean(),
        fc.option(anyAnnotation(''), { nil: undefined }),
      );
    })
    .map(([text, title, some, hasWhole, one]) => {
      const whole = one && hasWhole ? [{ ...one, target: { type: 'article' as const } }] : [];
      return makeArticle({ address, id: namedUuid(address), text, title, annotations: inOrder([...some, ...whole]) });
    });
}

/** Some articles, each at its own address. */
export const anyArticles = fc
  .nat(3)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => anyArticle(`https://journal.example/${number}`))));

/** The order in which the library keeps annotations. */
export function inOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1));
}
