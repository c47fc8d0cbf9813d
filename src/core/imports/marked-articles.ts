import { bareDraft } from '../library/bare-draft';
import type { Annotation } from '../../model/annotation';
import type { ArticleHead } from '../../model/article';
import type { ImportedArticle, ImportedLibrary } from '../../model/import';
import { merge } from '../annotations/change-annotation';

/** An annotation with the page it is on. */
export interface ImportedMark {
  readonly address: string;
  readonly annotation: Annotation;
}

/** What a file tells of a page besides its address. */
export type ImportedHead = Partial<Omit<ArticleHead, 'address'>> & { readonly text?: string; readonly savedAt?: string };

/** When nothing tells when a field was changed: before anything that the reader changed since. */
export const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** What a file of annotations brings. */
export interface MarkedPages {
  readonly marks: readonly ImportedMark[];
  /** What is told of pages, by their addresses. */
  readonly heads?: ReadonlyMap<string, ImportedHead>;
  /** On entities and dates, and on no page. */
  readonly subjectNotes?: readonly Annotation[];
  /** How many were on what is no page of the web. */
  readonly leftOut: number;
}

/**
 * The articles that marks are on, in the order in which the file names them first, each with its annotations in the order they were made.
 * One that is there twice is one, with the later of each field. Of a page of which a file has no text it is one to read.
 */
export function markedArticles({ marks, heads = new Map(), subjectNotes = [], leftOut }: MarkedPages): ImportedLibrary {
  const byAddress = new Map<string, Map<string, Annotation>>();
  for (const { address, annotation } of marks) {
    const annotations = byAddress.get(address) ?? new Map<string, Annotation>();
    const known = annotations.get(annotation.id);
    annotations.set(annotation.id, known ? merge(known, annotation) : annotation);
    byAddress.set(address, annotations);
  }
  return {
    articles: [...byAddress].map(([address, annotations]) =>
      articleAt(address, heads.get(address) ?? {}, [...annotations.values()]),
    ),
    ...(subjectNotes.length > 0 && { subjectNotes: inOrder(subjectNotes) }),
    ...(leftOut > 0 && { leftOut }),
  };
}

function articleAt(address: string, head: ImportedHead, annotations: readonly Annotation[]): ImportedArticle {
  const bare = bareDraft(address);
  const { title = '' } = head;
  return {
    ...bare,
    ...head,
    address,
    title: title.trim() === '' ? bare.title : title,
    annotations: withOneWhole(inOrder(annotations)),
  };
}

function inOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1));
}

/** An article has one annotation as a whole: several notes on a page become one, under the id of the first. */
function withOneWhole(annotations: readonly Annotation[]): Annotation[] {
  const wholes = annotations.filter(({ target }) => target.type === 'article');
  const [first] = wholes;
  if (!first || wholes.length === 1) return [...annotations];
  const latest = (field: keyof Annotation['changedAt']): string =>
    wholes.reduce((time, { changedAt }) => (changedAt[field] > time ? changedAt[field] : time), LONG_AGO);
  const whole: Annotation = {
    ...first,
    note: [...new Set(wholes.map(({ note }) => note))].filter((note) => note !== '').join('\n\n'),
    tags: [...new Set(wholes.flatMap(({ tags }) => tags))],
    changedAt: { label: latest('label'), note: latest('note'), tags: latest('tags') },
  };
  return annotations.flatMap((annotation) => {
    if (annotation === first) return whole;
    return annotation.target.type === 'article' ? [] : annotation;
  });
}
