import { normaliseAddress } from '../addresses/normalise-address';
import type { Annotation } from '../../model/annotation';
import type { ImportedArticle, ImportedLibrary } from '../../model/import';

/**
 * Several libraries as one. An article that a file gives no id of is one with others at its address, unless their texts differ: it has the
 * first savedAt of them, and all that was noted on them. Linear in the articles.
 */
export function uniteLibraries(libraries: readonly ImportedLibrary[]): ImportedLibrary {
  const labels = libraries.flatMap((library) => library.labels ?? []);
  const nameRules = libraries.flatMap((library) => library.nameRules ?? []);
  const entityDecisions = libraries.flatMap((library) => library.entityDecisions ?? []);
  const subjectNotes = libraries.flatMap((library) => library.subjectNotes ?? []);
  const leftOut = libraries.reduce((sum, library) => sum + (library.leftOut ?? 0), 0);
  return {
    articles: uniteArticles(libraries.flatMap(({ articles }) => articles)),
    ...(labels.length > 0 && { labels }),
    ...(nameRules.length > 0 && { nameRules }),
    ...(entityDecisions.length > 0 && { entityDecisions }),
    ...(subjectNotes.length > 0 && { subjectNotes }),
    ...(leftOut > 0 && { leftOut }),
  };
}

function uniteArticles(articles: readonly ImportedArticle[]): ImportedArticle[] {
  const united: ImportedArticle[] = [];
  const places = new Map<string, number>();
  for (const article of articles) {
    const address = article.id === undefined ? normaliseAddress(article.address) : null;
    const place = address === null ? undefined : places.get(address);
    const known = place === undefined ? undefined : united[place];
    if (place !== undefined && known && haveOneText(known, article)) {
      united[place] = unite(known, article);
      continue;
    }
    if (address !== null && place === undefined) places.set(address, united.length);
    united.push(article);
  }
  return united;
}

function haveOneText(one: ImportedArticle, other: ImportedArticle): boolean {
  return one.text === '' || other.text === '' || one.text === other.text;
}

function unite(one: ImportedArticle, other: ImportedArticle): ImportedArticle {
  const [main, added] = one.text === '' && other.text !== '' ? [other, one] : [one, other];
  const annotations = uniteAnnotations([...(one.annotations ?? []), ...(other.annotations ?? [])]);
  const savedAt = [one.savedAt, other.savedAt].filter((instant) => instant !== undefined).toSorted()[0];
  return {
    ...added,
    ...main,
    ...(savedAt !== undefined && { savedAt }),
    ...(annotations.length > 0 && { annotations }),
  };
}

function uniteAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const byId = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const known = byId.get(annotation.id);
    byId.set(annotation.id, known ? withBoth(known, annotation) : annotation);
  }
  return [...byId.values()];
}

/** Two copies from one export differ only by where they stood in it. */
function withBoth(one: Annotation, other: Annotation): Annotation {
  const isSaid = one.note.includes(other.note);
  return {
    ...one,
    note: isSaid ? one.note : [one.note, other.note].filter(Boolean).join('\n\n'),
    tags: [...new Set([...one.tags, ...other.tags])],
  };
}
