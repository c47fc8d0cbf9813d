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

/** A note with the paragraphs and tags of another that it lacks; merged twice, it lacks none. */
function sayingBoth(whole: Annotation, other: Annotation): Annotation {
  const missing = whatIsMissing(whole.note, other.note);
  const tags = [...new Set([...whole.tags, ...other.tags])];
  return {
    ...whole,
    note: [whole.note, missing].filter(Boolean).join(BETWEEN_PARAGRAPHS),
    tags,
    changedAt: {
      ...whole.changedAt,
      ...(missing !== '' && { note: later(whole.changedAt.note, other.changedAt.note) }),
      ...(tags.length > whole.tags.length && { tags: later(whole.changedAt.tags, other.changedAt.tags) }),
    },
  };
}

const BETWEEN_PARAGRAPHS = '\n\n';

/** The paragraphs of a text that another lacks; all of it, as it is, where it lacks them all. */
function whatIsMissing(text: string, other: string): string {
  const known = new Set(paragraphsOf(text));
  const paragraphs = paragraphsOf(other);
  const missing = paragraphs.filter((paragraph) => !known.has(paragraph));
  return missing.length > 0 && missing.length === paragraphs.length ? other : missing.join(BETWEEN_PARAGRAPHS);
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '');
}

function later(one: string, other: string): string {
  return one < other ? other : one;
}
