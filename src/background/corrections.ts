import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import { hostOf } from '../core/addresses/parts-of';
import { applyNameRules } from '../core/corrections/apply-name-rules';
import { rulesOf } from '../core/corrections/change-names';
import { decisionsReplaced, withDecision, withoutDecision, withPublished } from '../core/corrections/change-corrections';
import { publicationOf } from '../core/corrections/publication-of';
import { tell } from '../messages/news';
import type { PageCorrection, PageRetraction } from '../messages/protocol';
import type { PageAnalysis, PageAnalysisRequest } from '../model/analysis';
import type { Article, ArticleDraft, ArticleHead, PublicationDate } from '../model/article';
import { isEmpty, NO_CORRECTIONS, type Corrections, type DateCorrection } from '../model/correction';
import { isDate, isEntity, type Mention } from '../model/mention';
import type { ScopedRule } from '../model/name-rule';
import { getArticles } from '../store/articles';
import { findCorrectionsAt, putCorrections } from '../store/corrections';
import type { Database } from '../store/database';
import { findDecisionAddresses } from '../store/decision-addresses';
import { NO_CHANGE, rulesAfter, type RuleChange } from '../store/rules';
import { analyseAhead, analyseCorrected } from './analyse';
import { keepArticle } from './library';
import { inTurn, openLibrary } from './open-library';
import { recallReplaced, rememberReplaced } from './replaced';
import { addressesOnPage, articleReadAt, meetPage, type ReadPage } from './same-article';
import { findWideFor, NO_WIDE_DECISIONS, type WideDecisions } from './wide-decisions';

/** Analyses the text of a page with what the reader decided on the article there, read at this address or known at another. */
export async function analysePage(address: string, asked: PageAnalysisRequest, isPrivate: boolean): Promise<PageAnalysis> {
  const { address: _named, canonicalAddress, claimedAddresses, title = '', ...request } = asked;
  const { text, published } = request;
  const claims = { ...(canonicalAddress !== undefined && { canonicalAddress }), ...(claimedAddresses && { claimedAddresses }) };
  const page = { address, ...claims, title, text, ...(published !== undefined && { published: { value: published } }) };
  const [{ corrections, wide, addresses }] = await Promise.all([decisionsOn(page, isPrivate), analyseAhead(request)]);
  const { muted: _muted, ...analysis } = await analyseCorrected(request, corrections, wide, addresses);
  return { ...analysis, ...(corrections.published && { published: corrections.published }) };
}

/** Keeps a decision on a date of the article at an address. */
export async function correctDate(address: string, { anchor, decision, canonicalAddress }: PageCorrection): Promise<void> {
  await inTurn(async () => {
    const addresses = await addressesOnPage(await openLibrary(), pageAt(address, canonicalAddress));
    let [decidedAt, dates]: [string, readonly DateCorrection[]] = ['', []];
    await changeArticle(addresses, (before) => {
      [decidedAt, dates] = [nextInstant(before), decisionsReplaced(before, anchor)];
      return withDecision(before, anchor, decision, decidedAt);
    });
    await rememberReplaced({ decidedAt, addresses, dates });
  });
}

/** Now, or the first instant after all decisions on the article's dates: clocks go back, and by it a decision is taken back. */
function nextInstant({ dates }: Corrections): string {
  const last = dates.reduce((latest, { decidedAt }) => Math.max(latest, Date.parse(decidedAt) || 0), 0);
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}

/** Forgets a decision on a date of the article at an address; what it took the place of a moment ago holds again. */
export async function takeBackCorrection(address: string, { decidedAt, canonicalAddress }: PageRetraction): Promise<void> {
  await inTurn(async () => {
    const addresses = await addressesOnPage(await openLibrary(), pageAt(address, canonicalAddress));
    const { dates = [] } = await recallReplaced(decidedAt, addresses);
    await changeArticle(addresses, (before) => withoutDecision(before, decidedAt, dates));
  });
}

/** Sets the publication date of an article; null believes its page again. */
export async function setPublished(draft: ArticleDraft, published: string | null): Promise<void> {
  await inTurn(async () =>
    changeArticle(await addressesOnPage(await openLibrary(), draft), (before) => withPublished(before, published), {
      publicationAfter: (after) => publicationOf(draft.published, after),
    }),
  );
}

/** What changes with the decisions on an article. */
interface Consequences {
  readonly publicationAfter?: (after: Corrections) => PublicationDate | undefined;
  readonly rules?: RuleChange;
}

/**
 * Changes what is decided on an article, in a change's turn, and with it the saved article if there is one: on disk in one transaction
 * when the promise resolves. The text stays as it was saved.
 */
export async function changeArticle(
  addresses: readonly string[],
  decide: (before: Corrections) => Corrections,
  { publicationAfter, rules = NO_CHANGE }: Consequences = {},
): Promise<void> {
  const database = await openLibrary();
  const saved = await savedAt(database, addresses);
  const after = decide(saved ? (saved.corrections ?? NO_CORRECTIONS) : await findCorrectionsAt(database, addresses));
  if (!saved) {
    await putCorrections(database, addresses, after, rules);
    return tell('looseDecisionsChanged');
  }
  const published = publicationAfter ? publicationAfter(after) : saved.published;
  const wide = await findWideFor(database, hostOf(saved.address));
  const wideAfter = { ...wide, rules: rulesAfter(wide.rules, rules) };
  return keepArticle(await corrected(saved, published, after, wideAfter), addresses, { rules });
}

async function savedAt(database: Database, addresses: readonly string[]): Promise<Article | undefined> {
  const head = await articleReadAt(database, addresses);
  return head ? (await getArticles(database, [head.id]))[0] : undefined;
}

/** A saved article as it reads with other corrections. */
async function corrected(
  { corrections: _before, published: _published, muted, ...article }: Article,
  published: PublicationDate | undefined,
  after: Corrections,
  wide: WideDecisions,
): Promise<Article> {
  const { text, language } = article;
  const request = { text, language, ...(published && { published: published.value }) };
  const analysis = await analyseCorrected(request, after, wide, addressesOfSaved(article));
  const names = analysis.isIncomplete
    ? { mentions: withSavedNames(text, analysis.mentions, article.mentions, rulesOf(after, wide.rules)), muted }
    : analysis;
  return {
    ...article,
    mentions: names.mentions,
    ...(names.muted && { muted: names.muted }),
    updatedAt: new Date().toISOString(),
    ...(published && { published }),
    ...(!isEmpty(after) && { corrections: after }),
  };
}

/** What was saved of names outlives what they are found with, when that cannot be loaded today; what was taken back does not. */
export function withSavedNames(
  text: string,
  today: readonly Mention[],
  before: readonly Mention[],
  rules: readonly ScopedRule[],
): readonly Mention[] {
  const holding = new Set(rules.map(({ decidedAt }) => decidedAt));
  const names = before.filter(isEntity).filter(({ decidedAt }) => decidedAt === undefined || holding.has(decidedAt));
  const mentions = [...today.filter(isDate), ...names].toSorted((one, other) => one.start - other.start);
  return applyNameRules(text, mentions, rules);
}

/** A page is read although the library cannot be opened; whoever asks for the library hears why. */
async function decisionsOn(
  page: ReadPage,
  isPrivate: boolean,
): Promise<{ readonly corrections: Corrections; readonly wide: WideDecisions; readonly addresses: readonly string[] }> {
  try {
    const found = await meetPage(page, isPrivate);
    const database = await openLibrary();
    const addresses = await addressesOnPage(database, page);
    const saved =
      found?.how === 'merged' ? await findDecisionAddresses(database, found.article, addressesOfSaved(found.article)) : [];
    const all = [...new Set([...addresses, ...saved])];
    const [corrections, wide] = await Promise.all([
      findCorrectionsAt(database, all),
      findWideFor(database, hostOf(page.address)),
    ]);
    return { corrections, wide, addresses: all };
  } catch {
    return { corrections: NO_CORRECTIONS, wide: NO_WIDE_DECISIONS, addresses: [] };
  }
}

/** A page by its addresses, as a message gives them. */
export function pageAt(address: string, canonicalAddress: string | undefined): Pick<ArticleHead, 'address' | 'canonicalAddress'> {
  return { address, ...(canonicalAddress !== undefined && { canonicalAddress }) };
}
