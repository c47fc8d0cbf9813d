import { articleAddresses } from '../core/addresses/article-addresses';
import { withDecision, withoutDecision, withPublished } from '../core/corrections/change-corrections';
import { publicationOf } from '../core/corrections/publication-of';
import type { PageCorrection, PageRetraction } from '../messages/protocol';
import type { PageAnalysis, PageAnalysisRequest } from '../model/analysis';
import type { Article, ArticleDraft, PublicationDate } from '../model/article';
import { isEmpty, NO_CORRECTIONS, type Corrections } from '../model/correction';
import { isEntity, type Mention } from '../model/mention';
import { findArticleAt, getArticles } from '../store/articles';
import { findCorrectionsAt, putCorrections } from '../store/corrections';
import type { Database } from '../store/database';
import { analyseCorrected } from './analyse';
import { keepArticle } from './library';
import { inTurn, openLibrary } from './open-library';

/** Analyses the text of a page with what the reader decided on the article there. */
export async function analysePage(address: string, { canonicalAddress, ...request }: PageAnalysisRequest): Promise<PageAnalysis> {
  const corrections = await correctionsAt(addressesOf(address, canonicalAddress));
  const analysis = await analyseCorrected(request, corrections);
  return { ...analysis, ...(corrections.published && { published: corrections.published }) };
}

/** Keeps a decision on a date of the article at an address. */
export async function correctDate(address: string, { anchor, decision, canonicalAddress }: PageCorrection): Promise<void> {
  await change(addressesOf(address, canonicalAddress), (before) =>
    withDecision(before, anchor, decision, new Date().toISOString()),
  );
}

/** Forgets a decision on a date of the article at an address. */
export async function takeBackCorrection(address: string, { decidedAt, canonicalAddress }: PageRetraction): Promise<void> {
  await change(addressesOf(address, canonicalAddress), (before) => withoutDecision(before, decidedAt));
}

/** Sets the publication date of an article; null believes its page again. */
export async function setPublished(draft: ArticleDraft, published: string | null): Promise<void> {
  await change(
    articleAddresses(draft),
    (before) => withPublished(before, published),
    (after) => publicationOf(draft.published, after),
  );
}

/**
 * Changes what is decided on an article, and with it the saved article if there is one: on disk in one transaction when the promise
 * resolves. The text stays as it was saved.
 */
async function change(
  addresses: readonly string[],
  decide: (before: Corrections) => Corrections,
  publicationAfter?: (after: Corrections) => PublicationDate | undefined,
): Promise<void> {
  await inTurn(async () => {
    const database = await openLibrary();
    const after = decide(await findCorrectionsAt(database, addresses));
    const saved = await savedAt(database, addresses);
    if (!saved) return putCorrections(database, addresses, after);
    const published = publicationAfter ? publicationAfter(after) : saved.published;
    return keepArticle(await corrected(saved, published, after), addresses);
  });
}

async function savedAt(database: Database, addresses: readonly string[]): Promise<Article | undefined> {
  const head = await findArticleAt(database, addresses);
  return head ? (await getArticles(database, [head.id]))[0] : undefined;
}

/** A saved article as it reads with other corrections. */
async function corrected(
  { corrections: _before, published: _published, ...article }: Article,
  published: PublicationDate | undefined,
  after: Corrections,
): Promise<Article> {
  const { text, language } = article;
  const analysis = await analyseCorrected({ text, language, ...(published && { published: published.value }) }, after);
  return {
    ...article,
    mentions: analysis.isIncomplete ? withEntities(analysis.mentions, article.mentions) : analysis.mentions,
    updatedAt: new Date().toISOString(),
    ...(published && { published }),
    ...(!isEmpty(after) && { corrections: after }),
  };
}

/** What was saved of places outlives a list of places that cannot be loaded today. */
function withEntities(dates: readonly Mention[], before: readonly Mention[]): Mention[] {
  return [...dates, ...before.filter(isEntity)].toSorted((one, other) => one.start - other.start);
}

/** A page is read although the library cannot be opened; whoever asks for the library hears why. */
async function correctionsAt(addresses: readonly string[]): Promise<Corrections> {
  try {
    return await findCorrectionsAt(await openLibrary(), addresses);
  } catch {
    return NO_CORRECTIONS;
  }
}

/** A page's word for its canonical address counts on its own host only. */
function addressesOf(address: string, canonicalAddress: string | undefined): string[] {
  return articleAddresses({ address, ...(canonicalAddress !== undefined && { canonicalAddress }) });
}
