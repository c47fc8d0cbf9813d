import type { ExportableArticle } from '../../../core/exports/format';
import { askBackground } from '../../../messages/ask';
import type { BackupBegun } from '../../../model/backup';

/** What is to be exported. */
export interface ExportSource {
  /** How many articles; some of them may be gone when they are read. */
  readonly count: number;
  /** Of all that is saved: how it stood with backups before it was listed. Null where it is not all. */
  readonly begun: BackupBegun | null;
  /** The articles, a stretch at a time. */
  readonly read: () => AsyncIterable<readonly ExportableArticle[]>;
}

/** An article that is at hand. */
export function articleAtHand(article: ExportableArticle): ExportSource {
  return { count: 1, begun: null, read: () => atOnce(article) };
}

/** Saved articles, in the order of their ids. */
export function savedArticles(ids: readonly string[], begun: BackupBegun | null = null): ExportSource {
  return { count: ids.length, begun, read: () => inStretches(ids) };
}

/** All that is saved, the last first. */
export async function everything(): Promise<ExportSource> {
  const begun = await askBackground.beginBackup();
  return savedArticles(await askBackground.findIds({ words: '', filters: [] }, 'saved'), begun);
}

async function* atOnce(article: ExportableArticle) {
  yield [article];
}

const FIRST_STRETCH = 5;
const LONGEST_STRETCH = 100;
/** So many characters, about, are read by one message: taking them apart holds the page up for a few milliseconds. */
const CHARACTERS = 500_000;

/** The next stretch is fetched while the last one is written. */
async function* inStretches(ids: readonly string[]) {
  let next = fetchStretch(ids.slice(0, FIRST_STRETCH));
  for (let [from, size] = [0, FIRST_STRETCH]; from < ids.length;) {
    const articles = await next;
    from += size;
    size = stretchAfter(articles);
    next = fetchStretch(ids.slice(from, from + size));
    yield articles;
  }
}

function fetchStretch(ids: readonly string[]): Promise<readonly ExportableArticle[]> {
  const articles = ids.length > 0 ? askBackground.getArticles(ids) : Promise.resolve([]);
  // Whoever comes to read them hears of a failure; the browser need not report it until then.
  articles.catch(() => undefined);
  return articles;
}

/** As many articles as are about so long together. */
function stretchAfter(articles: readonly ExportableArticle[]): number {
  const characters = articles.reduce((sum, article) => sum + lengthOf(article), 0);
  const each = Math.max(1, characters / Math.max(1, articles.length));
  return Math.max(1, Math.min(LONGEST_STRETCH, Math.floor(CHARACTERS / each)));
}

/** In a message a mention takes about so many characters. */
const MENTION = 200;

function lengthOf({ text, html = '', mentions, revisions = [], annotations = [] }: ExportableArticle): number {
  const earlier = revisions.reduce((sum, revision) => sum + revision.text.length, 0);
  const notes = annotations.reduce((sum, { note }) => sum + MENTION + note.length, 0);
  return text.length + html.length + mentions.length * MENTION + earlier + notes;
}
