import { normaliseAddress } from '../addresses/normalise-address';
import { MOST_TAGS, type Annotation } from '../../model/annotation';
import type { ImportedArticle, ImportedLibrary } from '../../model/import';
import { cut, LONGEST_NOTE } from './cut';

/**
 * Several libraries as one. An article that a file gives no id of is one with others at its address, unless their texts differ: it has the
 * first savedAt of them, and all that was noted on them. Linear in the articles.
 */
export function uniteLibraries(libraries: readonly ImportedLibrary[]): ImportedLibrary {
  const labels = libraries.flatMap((library) => library.labels ?? []);
  const nameRules = libraries.flatMap((library) => library.nameRules ?? []);
  const entityDecisions = libraries.flatMap((library) => library.entityDecisions ?? []);
  const subjectNotes = libraries.flatMap((library) => library.subjectNotes ?? []);
  const pageCorrections = libraries.flatMap((library) => library.pageCorrections ?? []);
  const dismissals = libraries.flatMap((library) => library.dismissals ?? []);
  const leftOut = libraries.reduce((sum, library) => sum + (library.leftOut ?? 0), 0);
  return {
    articles: uniteArticles(libraries.flatMap(({ articles }) => articles)),
    ...(labels.length > 0 && { labels }),
    ...(nameRules.length > 0 && { nameRules }),
    ...(entityDecisions.length > 0 && { entityDecisions }),
    ...(subjectNotes.length > 0 && { subjectNotes }),
    ...(pageCorrections.length > 0 && { pageCorrections }),
    ...(dismissals.length > 0 && { dismissals }),
    ...(leftOut > 0 && { leftOut }),
  };
}

interface Group {
  text: string;
  readonly articles: ImportedArticle[];
}

function uniteArticles(articles: readonly ImportedArticle[]): ImportedArticle[] {
  const groups: Group[] = [];
  const byAddress = new Map<string, Group>();
  for (const article of articles) {
    const address = article.id === undefined ? normaliseAddress(article.address) : null;
    const known = address === null ? undefined : byAddress.get(address);
    if (known && (article.text === '' || known.text === '' || article.text === known.text)) {
      known.articles.push(article);
      known.text ||= article.text;
      continue;
    }
    const group = { text: article.text, articles: [article] };
    groups.push(group);
    if (address !== null && !known) byAddress.set(address, group);
  }
  return groups.flatMap((group) => unite(group.articles));
}

/** One article of those that are one. */
function unite(articles: readonly ImportedArticle[]): readonly ImportedArticle[] {
  const main = articles.find(({ text }) => text !== '') ?? articles[0];
  if (!main || articles.length === 1) return articles;
  const savedAt = articles.flatMap((article) => article.savedAt ?? []).reduce(earlier, main.savedAt ?? '');
  const published = main.published ?? articles.find((article) => article.published)?.published;
  const annotations = uniteAnnotations(articles.flatMap((article) => article.annotations ?? []));
  return [
    {
      ...main,
      ...(savedAt !== '' && { savedAt }),
      ...(published && { published }),
      ...(annotations.length > 0 && { annotations }),
    },
  ];
}

function earlier(one: string, other: string): string {
  return one === '' || other < one ? other : one;
}

function uniteAnnotations(annotations: readonly Annotation[]): Annotation[] {
  const byId = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const same = byId.get(annotation.id);
    if (same) same.push(annotation);
    else byId.set(annotation.id, [annotation]);
  }
  return [...byId.values()].flatMap(sayingAll);
}

/** Copies from one export differ only by where they stood in it. */
function sayingAll(copies: readonly Annotation[]): readonly Annotation[] {
  const [first, ...others] = copies;
  if (!first || others.length === 0) return copies;
  const notes = new Set(copies.map(({ note }) => note).filter(Boolean));
  const tags = new Set(copies.flatMap((copy) => copy.tags));
  return [{ ...first, note: cut([...notes].join('\n\n'), LONGEST_NOTE), tags: [...tags].slice(0, MOST_TAGS) }];
}
