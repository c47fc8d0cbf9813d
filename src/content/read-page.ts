import { isQuiet } from '../core/addresses/is-quiet';
import { isNewsSite } from '../core/addresses/is-news-site';
import type { Showing } from '../core/marks/showing';
import { publicationOf } from '../core/corrections/publication-of';
import { again } from '../messages/again';
import { askFromPage } from '../messages/ask';
import type { PageAnalysis } from '../model/analysis';
import type { NewsLevel, PublicationDate } from '../model/article';
import type { Mention } from '../model/mention';
import type { Settings } from '../model/settings';
import { inShortTasks, whenIdle } from '../page/in-slices';
import { judgePage, newsLevel } from '../page/judge-news';
import { readLiveArticle, type PageReading } from '../page/read-article';
import { isUpToDate } from '../page/text-map';
import { unclobbered } from '../page/unclobbered';
import { pageAddress } from '../page/watch-address';
import { readSettings } from '../platform/settings-storage';
import { decidedOn } from './decided-on';
import { draftAfter } from './draft-after';

/** An article as it stands on the page, and what was found in it and decided on it. */
export interface ArticleOnPage extends PageReading {
  readonly news: NewsLevel;
  /** The publication date that is counted from: the reader's, else the one in the draft, which is the page's. */
  readonly published?: PublicationDate;
  /** All that was found, the less sure ones too: a mention keeps its number whatever is shown. */
  readonly mentions: readonly Mention[];
  /** What of that the reader wants to see. */
  readonly showing: Showing;
  /** Whether the places could not be loaded. */
  readonly isIncomplete: boolean;
}

/** What is shown of an article in a language. */
type ShowingIn = (language: string) => Showing;

/** Enough to tell one title from another. */
const LONGEST_TITLE = 1_000;

/**
 * Reads the page and has it analysed. Null when it is no article, or when the reader wants quiet there.
 * @param isForced reads even what does not look like an article.
 * @param settings may come later: what looks like an article is read and analysed meanwhile.
 * @param before what the page showed before it went to its present address, if it did.
 */
export async function readPage(
  page: Document,
  isForced: boolean,
  settings: Promise<Settings>,
  showingIn: ShowingIn,
  before: ArticleOnPage | null = null,
): Promise<ArticleOnPage | null> {
  // What fails before it is waited for is heard of when it is.
  settings.catch(() => undefined);
  const address = pageAddress();
  const judgement = judgePage(page, address);
  const read = async (): Promise<AnalysedReading | null> => {
    const reading = await readLiveArticle(page, address, inShortTasks);
    return reading && analyseReading(follow(before, reading));
  };
  const begun = judgement.level === 'no' && !isForced ? null : read();
  begun?.catch(() => undefined);
  const known = await settings;
  const news = newsLevel(judgement, isNewsSite(known, address));
  if (isQuiet(known, address) || (news === 'no' && !isForced)) return null;
  const analysed = await (begun ?? read());
  return analysed && articleOf(analysed, news, showingIn);
}

/** Reads the page again after it changed. The same text needs no new analysis, only the way to its new nodes. */
export async function readPageAgain(
  page: Document,
  before: ArticleOnPage,
  isForced: boolean,
  showingIn: ShowingIn,
): Promise<ArticleOnPage | null> {
  const news = await judge(page);
  if (news === 'no' && !isForced) return null;
  const reading = await readLiveArticle(page, pageAddress(), whenIdle);
  if (reading?.draft.text !== before.draft.text)
    return reading && articleOf(await analyseReading(follow(before, reading)), news, showingIn);
  return { ...before, map: reading.map, surroundings: reading.surroundings, surroundingsLength: reading.surroundingsLength };
}

function follow(before: ArticleOnPage | null, reading: PageReading): PageReading {
  return before ? { ...reading, draft: draftAfter(before.draft, reading.draft) } : reading;
}

/** Whether the words or the nodes of the article are others than those that were read. */
export function hasChanged({ map, surroundings, surroundingsLength }: PageReading): boolean {
  const { isConnected, textContent } = unclobbered(surroundings);
  return !isUpToDate(map) || !isConnected || textContent?.length !== surroundingsLength;
}

async function judge(page: Document): Promise<NewsLevel> {
  const address = pageAddress();
  return newsLevel(judgePage(page, address), isNewsSite(await readSettings(), address));
}

/** Has the same text analysed again, after the reader decided something on the article. */
export async function analyseAgain(
  { published: _published, news, ...reading }: ArticleOnPage,
  showingIn: ShowingIn,
): Promise<ArticleOnPage> {
  return articleOf(await analyseReading(reading), news, showingIn);
}

/** An article as read, and what the background found in it. */
interface AnalysedReading {
  readonly reading: PageReading;
  readonly analysis: PageAnalysis;
}

async function analyseReading(reading: PageReading): Promise<AnalysedReading> {
  const { text, language, title, published, claimedAddresses } = reading.draft;
  const request = {
    ...decidedOn(reading),
    text,
    language,
    title: title.slice(0, LONGEST_TITLE),
    ...(published && { published: published.value }),
    ...(claimedAddresses && { claimedAddresses }),
  };
  return { reading, analysis: await again(() => askFromPage.analyse(request)) };
}

function articleOf({ reading, analysis }: AnalysedReading, news: NewsLevel, showingIn: ShowingIn): ArticleOnPage {
  const published = publicationOf(reading.draft.published, analysis);
  return {
    ...reading,
    draft: { ...reading.draft, language: analysis.language },
    news,
    ...(published && { published }),
    mentions: analysis.mentions,
    showing: showingIn(analysis.language),
    isIncomplete: analysis.isIncomplete === true,
  };
}
