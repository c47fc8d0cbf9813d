import type { Annotation } from '../../model/annotation';
import { merge } from '../annotations/change-annotation';

/**
 * The marks and notes of one article from two libraries, in the order they were made: of one that both have, the later of each field. An
 * article has one note as a whole: of two that were begun apart, ours takes what is written in the other.
 */
export function mergeAnnotations(own: readonly Annotation[], others: readonly Annotation[]): readonly Annotation[] {
  const all = new Map(own.map((annotation) => [annotation.id, annotation]));
  for (const other of others) {
    const merged = mergedWith(all, other);
    all.set(merged.id, merged);
  }
  return [...all.values()].toSorted((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1));
}

function mergedWith(all: ReadonlyMap<string, Annotation>, other: Annotation): Annotation {
  const known = all.get(other.id);
  if (known) return merge(known, other);
  const whole = other.target.type === 'article' && [...all.values()].find(({ target }) => target.type === 'article');
  return whole ? sayingBoth(whole, other) : other;
}

const BETWEEN_PARAGRAPHS = '\n\n';

/** A note with the paragraphs and tags of another that it lacks; merged twice, it lacks none. */
function sayingBoth(whole: Annotation, other: Annotation): Annotation {
  const paragraphs = whole.note === '' ? [] : whole.note.split(BETWEEN_PARAGRAPHS);
  const known = new Set(['', ...paragraphs]);
  const missing = other.note.split(BETWEEN_PARAGRAPHS).filter((paragraph) => !known.has(paragraph));
  const tags = [...new Set([...whole.tags, ...other.tags])];
  return {
    ...whole,
    note: [...paragraphs, ...missing].join(BETWEEN_PARAGRAPHS),
    tags,
    changedAt: {
      ...whole.changedAt,
      ...(missing.length > 0 && { note: later(whole.changedAt.note, other.changedAt.note) }),
      ...(tags.length > whole.tags.length && { tags: later(whole.changedAt.tags, other.changedAt.tags) }),
    },
  };
}

function later(one: string, other: string): string {
  return one < other ? other : one;
}
