import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeArticles, type MergedArticle } from '../../../src/core/imports/merge-articles';
import { plainWords } from '../../../src/core/revisions/plain-words';
import type { Annotation, AnnotationFields } from '../../../src/model/annotation';
import type { Article } from '../../../src/model/article';
import type { ImportedArticle } from '../../../src/model/import';
import { anyArticle } from '../../support/generated-libraries';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makePlace } from '../../support/make-article';
import { makeNameRule } from '../../support/make-rule';

const FIELDS: readonly (keyof AnnotationFields)[] = ['label', 'note', 'tags'];
/** One article as two libraries came to hold it, with an annotation that both have. */
const twoCopies = fc
  .tuple(anyArticle, anyArticle, fc.boolean())
  .map(([one, other, isNamedAlike]) => {
    const shared = one.annotations?.find(({ target }) => target.type !== 'article');
    const changed = other.annotations?.[0];
    const again = shared && changed ? [{ ...shared, ...fieldsOf(changed), changedAt: changed.changedAt }] : [];
    const annotations = [...again, ...(other.annotations ?? [])];
    const copy = { ...other, address: one.address, ...(annotations.length > 0 && { annotations }) };
    return [one, isNamedAlike ? { ...copy, id: one.id } : copy] as const;
  })
  // Of two changes at one instant neither is newer.
  .filter(([one, other]) => !changesOf(one).some((instant) => changesOf(other).includes(instant)));

describe('two copies of an article that went their own ways', () => {
  it('become one that takes nothing more of either', () => {
    fc.assert(
      fc.property(twoCopies, ([one, other]) => {
        const merged = whole(mergeArticles(one, other));
        expect(mergeArticles(merged, other)).toBe(merged);
        expect(mergeArticles(merged, one)).toBe(merged);
        expect(mergeArticles(one, structuredClone(one))).toBe(one);
      }),
    );
  });

  it('keep the newer of each field of each annotation, and lose none', () => {
    fc.assert(
      fc.property(twoCopies, ([one, other]) => {
        const merged = mergeArticles(one, other).annotations ?? [];
        const copies = [...(one.annotations ?? []), ...(other.annotations ?? [])];
        for (const copy of copies.filter(({ target }) => target.type !== 'article')) {
          const kept = merged.find(({ id }) => id === copy.id);
          for (const field of FIELDS) {
            const newest = copies
              .filter(({ id }) => id === copy.id)
              .toSorted((a, b) => (a.changedAt[field] < b.changedAt[field] ? 1 : -1))[0];
            expect(kept?.[field]).toEqual(newest?.[field]);
          }
        }
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
    );
  });

  it('keep all that is written and tagged on them as a whole, in one note', () => {
    fc.assert(
      fc.property(twoCopies, ([one, other]) => {
        const merged = wholeNotes(mergeArticles(one, other));
        const before = [...wholeNotes(one), ...wholeNotes(other)];
        expect(merged.length).toBe(Math.min(before.length, 1));
        for (const { note, tags } of before) {
          for (const paragraph of note.trim().split(/\n{2,}/)) expect(merged[0]?.note).toContain(paragraph);
          expect(merged[0]?.tags).toEqual(expect.arrayContaining([...tags]));
        }
      }),
    );
  });

  it('keep the text that was saved last, and every other as a revision', () => {
    fc.assert(
      fc.property(twoCopies, ([one, other]) => {
        const merged = mergeArticles(one, other);
        const [last] = [one, other].toSorted((a, b) => (sinceOf(a) + a.updatedAt < sinceOf(b) + b.updatedAt ? 1 : -1));
        expect(merged.text).toBe(last?.text);
        const revisions = merged.revisions ?? [];
        const kept = new Set([merged.text, ...revisions.map(({ text }) => text)].map(plainWords));
        const texts = [one, other].flatMap(({ text, revisions: all = [] }) => [text, ...all.map((revision) => revision.text)]);
        for (const text of texts) expect(kept).toContain(plainWords(text));
        const instants = revisions.map(({ keptAt }) => keptAt);
        expect(instants).toEqual([...new Set(instants)].toSorted());
      }),
    );
  });

  it('keep all that was decided, and all addresses', () => {
    fc.assert(
      fc.property(twoCopies, ([one, other]) => {
        const merged = mergeArticles(one, other);
        for (const copy of [one, other]) {
          expect(decidedIn(merged)).toEqual(expect.arrayContaining(decidedIn(copy)));
          expect(addressesIn(merged)).toEqual(expect.arrayContaining(addressesIn(copy)));
        }
      }),
    );
  });

  it('have the publication date that was set on the one that was changed last', () => {
    fc.assert(
      fc.property(twoCopies, ([one, other]) => {
        const merged = mergeArticles(one, other);
        const set = [one, other].filter(({ corrections }) => corrections?.published !== undefined);
        const last = set.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0]?.corrections?.published;
        expect(merged.corrections?.published).toBe(last);
        if (last !== undefined) expect(merged.published).toEqual({ value: last, source: 'reader' });
      }),
    );
  });

  it('become the same, whichever of the two takes the other', () => {
    fc.assert(
      fc.property(twoCopies, ([one, other]) => {
        // Notes as a whole are put one after the other.
        const [left, right] = [withoutWhole(one), withoutWhole({ ...other, id: one.id })];
        const parts = ({ html: _html, mentions: _mentions, muted: _muted, ...rest }: Partial<Article>): unknown => sorted(rest);
        expect(parts(mergeArticles(left, right))).toEqual(parts(mergeArticles(right, left)));
      }),
    );
  });
});

describe('an article that is merged', () => {
  const text = 'Les ministres se sont vus à Alger.';
  const own = makeArticle({ text, mentions: [makePlace(text, 'Alger')], html: '<p>a</p>' });

  it('has no revision of an empty text, and takes a text with its HTML', () => {
    const toRead = makeArticle({ text: '', title: '', annotations: [makeMark(text, 'Alger')] });
    const merged = mergeArticles(toRead, { ...own, savedAt: '2020-01-01T00:00:00.000Z', updatedAt: '2020-01-01T00:00:00.000Z' });
    expect(merged).toMatchObject({ text, title: own.title, html: '<p>a</p>', mentions: own.mentions });
    expect(merged).not.toHaveProperty('revisions');
    expect(merged.annotations).toEqual(toRead.annotations);
  });

  it('never gives its text for an empty one, however new', () => {
    const later = '2030-01-01T00:00:00.000Z';
    const toRead: ImportedArticle = { ...makeArticle({ text: '', title: 'Un lien', savedAt: later, updatedAt: later }) };
    expect(mergeArticles(own, toRead)).toBe(own);
    expect(mergeArticles(own, { ...toRead, annotations: [makeNote({ note: 'Lu.' })] })).toMatchObject({
      text,
      title: own.title,
      html: '<p>a</p>',
      annotations: [{ note: 'Lu.' }],
    });
  });

  it('is to be analysed anew when its text was read with other decisions, and only then', () => {
    const corrections = { dates: [], names: [makeNameRule('Alger', { type: 'mute' })] };
    const decided = { ...own, corrections, mentions: [], updatedAt: '2023-01-01T00:00:00.000Z' };
    expect(mergeArticles(own, decided)).toMatchObject({ corrections, mentions: [] });
    const more = { dates: [], names: [makeNameRule('ministres', { type: 'mute' }, 1)] };
    const both = mergeArticles({ ...own, corrections: more }, decided);
    expect(both.corrections?.names).toEqual([...corrections.names, ...more.names]);
    expect(both).not.toHaveProperty('mentions');
  });

  it('has no HTML of a text that it no longer has', () => {
    const newer = { ...own, text: 'Autre chose.', mentions: [], savedAt: '2023-01-01T00:00:00.000Z' };
    const { html: _html, ...bare } = newer;
    expect(mergeArticles(own, bare)).toMatchObject({ html: '', revisions: [{ text, keptAt: newer.savedAt }] });
    expect(mergeArticles(own, { ...newer, html: '<p>b</p>' })).toMatchObject({ html: '<p>b</p>' });
  });

  it('stays as it is when a file says less of it', () => {
    const { address, title, site, authors, language } = own;
    expect(mergeArticles(own, { address, title, site, authors, language, text })).toBe(own);
    expect(mergeArticles(own, { address, title: '', site: '', authors: [], language: 'und', text: '' })).toBe(own);
  });

  it('is the later text, not the one on which something was decided later', () => {
    const savedAgain = { ...own, text: 'Corrigé.', mentions: [], revisions: [revisionAt('2022-06-01T00:00:00.000Z')] };
    const decidedLater = { ...own, updatedAt: '2022-07-01T00:00:00.000Z', corrections: { dates: [], published: '2022' } };
    for (const merged of [mergeArticles(savedAgain, decidedLater), mergeArticles(decidedLater, savedAgain)])
      expect(merged).toMatchObject({ text: 'Corrigé.', corrections: { published: '2022' }, revisions: [{ text }] });
  });

  function revisionAt(keptAt: string) {
    return { savedAt: own.savedAt, keptAt, title: own.title, text, mentions: own.mentions };
  }
});

/** When something of an article was changed. */
function changesOf({ updatedAt, revisions = [], annotations = [] }: Article): string[] {
  return [
    updatedAt,
    ...revisions.map(({ keptAt }) => keptAt),
    ...annotations.flatMap(({ changedAt }) => Object.values(changedAt)),
  ];
}

function fieldsOf({ label, note, tags }: Annotation): AnnotationFields {
  return { label, note, tags };
}

/** As it is once it was analysed and stored. */
function whole({ html, ...merged }: Article | MergedArticle): Article {
  return { mentions: [], ...merged, ...(html && { html }) };
}

function wholeNotes({ annotations = [] }: Pick<Article, 'annotations'>): readonly Annotation[] {
  return annotations.filter(({ target }) => target.type === 'article');
}

function withoutWhole({ annotations = [], ...article }: Article): Article {
  const others = annotations.filter(({ target }) => target.type !== 'article');
  return { ...article, ...(others.length > 0 && { annotations: others }) };
}

function decidedIn({ corrections }: Pick<Article, 'corrections'>): unknown[] {
  return [...(corrections?.dates ?? []), ...(corrections?.names ?? [])];
}

/** Those at which it was met, and those at which others were. */
function addressesIn({ merges = [], partedFrom = [] }: Pick<Article, 'merges' | 'partedFrom'>): string[] {
  return [...merges.map(({ address }) => address), ...partedFrom];
}

function sinceOf({ revisions = [], savedAt }: Article): string {
  return revisions.at(-1)?.keptAt ?? savedAt;
}

/** Lists whose order is that in which the two were put together, and one text that both gave up, each at its time. */
function sorted({ merges = [], partedFrom = [], revisions = [], ...rest }: Partial<Article>): unknown {
  return {
    ...rest,
    merges: merges.map(({ address }) => address).toSorted(),
    partedFrom: partedFrom.toSorted(),
    revisions: revisions.map(({ savedAt, text }) => `${savedAt} ${text}`).toSorted(),
  };
}
