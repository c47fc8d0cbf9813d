import { dateInWords } from '../core/dates/describe-date';
import { LIBRARY_HOME, type LibraryPlace } from '../core/library/library-place';
import type { SavedArticle } from '../model/article';
import type { LibraryPage } from '../model/library';
import { browser, type Omnibox } from '../platform/browser';
import { translate, translateCount, uiLanguage } from '../platform/translate';
import type { Database } from '../store/database';
import { getTitled } from '../store/found-articles';
import { addressOf, openInLibrary } from './open-in-library';
import { openLibrary } from './open-library';
import { searchAnswers } from './search';

/** A browser shows hardly more. */
const MOST = 6;

/** Answers what is typed after our keyword in the address bar. Call it before the first `await`. */
export function answerOmnibox(): void {
  // Firefox for Android has none.
  browser.omnibox?.onInputChanged.addListener((typed, suggest) => void suggestFor(typed).then(suggest, ignore));
  browser.omnibox?.onInputEntered.addListener((typed, disposition) => void open(typed, disposition));
}

/** The saved articles that what is typed finds, as the address bar lists them; how many there are stands above them. */
export async function suggestFor(typed: string): Promise<Omnibox.SuggestResult[]> {
  const { total, articles } = await search(typed);
  const first = typed.trim() === '' ? translate('omniboxHome') : translateCount('omniboxFound', total);
  browser.omnibox.setDefaultSuggestion({ description: asText(first) });
  const database = await openLibrary();
  return Promise.all(
    articles.map(async ({ article }) => ({ content: await contentOf(database, article), description: describe(article) })),
  );
}

/** The address that Enter leads to: of the article whose suggestion was chosen, else of the library searched for the words. */
export async function addressFor(typed: string): Promise<string> {
  return addressOf(await placeFor(typed));
}

async function placeFor(typed: string): Promise<LibraryPlace> {
  const words = typed.trim();
  if (words === '') return LIBRARY_HOME;
  // The suggestion says only what the reader sees; the background may be another one than that which made it.
  const id = await findChosen(await openLibrary(), words);
  return id === null ? { ...LIBRARY_HOME, words } : { view: 'article', id };
}

const NUMBERED = /^(?<title>.*) \((?<number>\d+)\)$/;

/** The article that a suggestion said; null where it is no suggestion's. */
async function findChosen(database: Database, content: string): Promise<string | null> {
  const [first] = await titledLike(database, content);
  if (first) return first.id;
  const { title, number } = NUMBERED.exec(content)?.groups ?? {};
  return title === undefined ? null : ((await titledLike(database, title))[Number(number) - 1]?.id ?? null);
}

/** The articles that are shown under a title, the last saved first. */
async function titledLike(database: Database, shown: string): Promise<SavedArticle[]> {
  // What has no title is shown under its address.
  const found = await Promise.all([getTitled(database, shown), getTitled(database, '')]);
  return found.flat().filter((article) => titleOf(article) === shown);
}

function search(typed: string): Promise<LibraryPage> {
  return searchAnswers.searchLibrary({ words: typed.trim(), filters: [], sort: 'relevance', from: 0, count: MOST });
}

/** What the address bar then says: the title, and a number where others have the same. */
async function contentOf(database: Database, article: SavedArticle): Promise<string> {
  const title = titleOf(article);
  const at = (await titledLike(database, title)).findIndex(({ id }) => id === article.id);
  return at > 0 ? `${title} (${at + 1})` : title;
}

function titleOf({ title, address }: SavedArticle): string {
  return title.replaceAll(/\s+/g, ' ').trim() || address;
}

function describe(article: SavedArticle): string {
  const { published, site } = article;
  const facts = [site, published && dateInWords(published.value, uiLanguage(), translate)].filter(Boolean).join(', ');
  const title = asText(titleOf(article));
  if (facts === '') return title;
  return takesMarkup() ? `${title} <dim>– ${asText(facts)}</dim>` : `${title} – ${facts}`;
}

/** Chrome reads descriptions as XML, and shows none of them when one is not well-formed; Firefox shows them as they are. */
function asText(words: string): string {
  const plain = words.replaceAll(UNWRITABLE, ' ');
  return takesMarkup() ? plain.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`) : plain;
}

/** No XML may hold them: controls and half characters. */
const UNWRITABLE = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** Firefox alone tells its name so. */
function takesMarkup(): boolean {
  return !('getBrowserInfo' in browser.runtime);
}

async function open(typed: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  // What goes wrong with the library the library says.
  const place = await placeFor(typed).catch(() => ({ ...LIBRARY_HOME, words: typed.trim() }));
  if (await isTypedInPrivate()) return openInLibrary(place, true);
  const url = addressOf(place);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** The browser says what was typed, not where. */
async function isTypedInPrivate(): Promise<boolean> {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tabs.some(({ incognito }) => incognito);
}

/** Without suggestions Enter leads to the library, which says what is wrong. */
function ignore(): void {}
