import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import { withDecision, withoutDecision, withPublished } from '../core/corrections/change-corrections';
import { publicationOf } from '../core/corrections/publication-of';
import type { PageCorrection, PageRetraction } from '../messages/protocol';
import type { PageAnalysis, PageAnalysisRequest } from '../model/analysis';
import type { Article, ArticleDraft, ArticleHead, PublicationDate } from '../model/article';
import { isEmpty, NO_CORRECTIONS, type Corrections } from '../model/correction';
import { isEntity, type Mention } from '../model/mention';
import { getArticles } from '../store/articles';
import { findCorrectionsAt, putCorrections } from '../store/corrections';
import type { Database } from '../store/database';
import { analyseCorrected } from './analyse';
import { keepArticle } from './library';
import { inTurn, openLibrary } from './open-library';
import { addressesOnPage, articleReadAt, meetPage, type ReadPage } from './same-article';

/** Analyses the text of a page with what the reader decided on the article there, read at this address or known at another. */
export async function analysePage(address: string, asked: PageAnalysisRequest, isPrivate: boolean): Promise<PageAnalysis> {
  const { canonicalAddress, claimedAddresses, title = '', ...request } = asked;
  const { text, published } = request;
  const claims = { ...(canonicalAddress !== undefined && { canonicalAddress }), ...(claimedAddresses && { claimedAddresses }) };
  const page = { address, ...claims, title, text, ...(published !== undefined && { published: { value: published } }) };
  const corrections = await correctionsOn(page, isPrivate);
  const analysis = await analyseCorrected(request, corrections);
  return { ...analysis, ...(corrections.published && { published: corrections.published }) };
}

/** Keeps a decision on a date of the article at an address. */
export async function correctDate(address: string, { anchor, decision, canonicalAddress }: PageCorrection): Promise<void> {
  await change(pageAt(address, canonicalAddress), (before) => withDecision(before, anchor, decision, new Date().toISOString()));
}

/** Forgets a decision on a date of the article at an address. */
export async function takeBackCorrection(address: string, { decidedAt, canonicalAddress }: PageRetraction): Promise<void> {
  await change(pageAt(address, canonicalAddress), (before) => withoutDecision(before, decidedAt));
}

/** Sets the publication date of an article; null believes its page again. */
export async function setPublished(draft: ArticleDraft, published: string | null): Promise<void> {
  await change(
    draft,
    (before) => withPublished(before, published),
    (after) => publicationOf(draft.published, after),
  );
}

/**
 * Changes what is decided on an article, and with it the saved article if there is one: on disk in one transaction when the promise
 * resolves. The text stays as it was saved.
 */
async function change(
  page: Pick<ArticleHead, 'address' | 'canonicalAddress'>,
  decide: (before: Corrections) => Corrections,
  publicationAfter?: (after: Corrections) => PublicationDate | undefined,
): Promise<void> {
  await inTurn(async () => {
    const database = await openLibrary();
    const addresses = await addressesOnPage(database, page);
    const after = decide(await findCorrectionsAt(database, addresses));
    const saved = await savedAt(database, page.address);
    if (!saved) return putCorrections(database, addresses, after);
    const published = publicationAfter ? publicationAfter(after) : saved.published;
    return keepArticle(await corrected(saved, published, after), addresses);
  });
}

async function savedAt(database: Database, address: string): Promise<Article | undefined> {
  const head = await articleReadAt(database, address);
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
async function correctionsOn(page: ReadPage, isPrivate: boolean): Promise<Corrections> {
  try {
    const found = await meetPage(page, isPrivate);
    const database = await openLibrary();
    const addresses = await addressesOnPage(database, page);
    const saved = found?.how === 'merged' ? addressesOfSaved(found.article) : [];
    return await findCorrectionsAt(database, [...new Set([...addresses, ...saved])]);
  } catch {
    return NO_CORRECTIONS;
  }
}

function pageAt(address: string, canonicalAddress: string | undefined): Pick<ArticleHead, 'address' | 'canonicalAddress'> {
  return { address, ...(canonicalAddress !== undefined && { canonicalAddress }) };
}
