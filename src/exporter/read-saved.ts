import type { ExportableArticle } from '../model/export';

/** Gives saved articles whole, in the order of their ids; those that are gone are left out. */
export type GetArticles = (ids: readonly string[]) => Promise<readonly ExportableArticle[]>;

const FIRST_STRETCH = 5;
const LONGEST_STRETCH = 100;
/** So many characters, about, are read at once. */
const CHARACTERS = 500_000;

/** Saved articles, a stretch at a time: the next one is fetched while the last one is written. */
export async function* readSaved(ids: readonly string[], getArticles: GetArticles): AsyncIterable<readonly ExportableArticle[]> {
  const fetchStretch = async (from: number, size: number): Promise<readonly ExportableArticle[]> =>
    from < ids.length ? getArticles(ids.slice(from, from + size)) : [];
  let next = fetchStretch(0, FIRST_STRETCH);
  for (let [from, size] = [0, FIRST_STRETCH]; from < ids.length;) {
    const articles = await next;
    from += size;
    size = stretchAfter(articles);
    next = fetchStretch(from, size);
    // Whoever comes to read them hears of a failure; the browser need not report it until then.
    next.catch(() => undefined);
    yield articles;
  }
}

/** As many articles as are about so long together. */
function stretchAfter(articles: readonly ExportableArticle[]): number {
  const characters = articles.reduce((sum, article) => sum + lengthOf(article), 0);
  const each = Math.max(1, characters / Math.max(1, articles.length));
  return Math.max(1, Math.min(LONGEST_STRETCH, Math.floor(CHARACTERS / each)));
}

/** A mention takes about so many characters. */
const MENTION = 200;

function lengthOf({ text, html = '', mentions, revisions = [], annotations = [] }: ExportableArticle): number {
  const earlier = revisions.reduce((sum, revision) => sum + revision.text.length, 0);
  const notes = annotations.reduce((sum, { note }) => sum + MENTION + note.length, 0);
  return text.length + html.length + mentions.length * MENTION + earlier + notes;
}
