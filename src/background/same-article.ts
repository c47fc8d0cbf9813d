import { addressesOfSaved, addressesReadAt } from '../core/addresses/addresses-of-saved';
import { articleAddresses, claimedAddresses } from '../core/addresses/article-addresses';
import { normaliseAddress } from '../core/addresses/normalise-address';
import { judgeSame, type ComparedArticle } from '../core/same-article/judge-same';
import { linkBetween } from '../core/same-article/link-between';
import { printText } from '../core/same-article/print-text';
import { tell, tellAll } from '../messages/news';
import type { Article, ArticleHead, SavedArticle } from '../model/article';
import type { MergeReason, SavedHere } from '../model/same-article';
import { getArticles } from '../store/articles';
import type { Database } from '../store/database';
import { findDecisionAddresses } from '../store/decision-addresses';
import { findAllAt, findMaybeSame, mergeAddress, partAddress } from '../store/same-article';
import { inTurn, openLibrary } from './open-library';

/** What a saved article is told by. */
export type ReadPage = Pick<ArticleHead, 'address' | 'canonicalAddress' | 'claimedAddresses'> & ComparedArticle;

/**
 * What the library holds of the article on a page, which is found at this address too from now on when it was saved at another; from
 * a private window nothing is stored.
 */
export async function meetPage(page: ReadPage, isPrivate: boolean): Promise<SavedHere | null> {
  const found = await findSame(page);
  if (isPrivate || !isNew(found, page)) return found;
  // What cannot be stored is told by its text again next time.
  return inTurn(() => recognise(page)).catch(() => found);
}

/**
 * What the library holds of the article on a page. One that was read at this address is it; of all others, whatever the page
 * claims, the texts decide.
 */
export async function findSame(page: ReadPage): Promise<SavedHere | null> {
  const database = await openLibrary();
  const here = normaliseAddress(page.address);
  const addresses = [...new Set([here, ...claimedAddresses(page)])];
  const candidates = await findMaybeSame(database, { addresses, textPrint: printText(page.text) });
  return readHere(candidates, here) ?? chooseSame(await judgeAll(database, page, candidates));
}

/**
 * The same, and one that is recognised at an address that is new to it is found there from now on: a merge, which the reader may
 * undo. Call it in a change's turn.
 */
export async function recognise(page: ReadPage): Promise<SavedHere | null> {
  const found = await findSame(page);
  if (isNew(found, page)) await merge(page, found.article.id, found.because);
  return found;
}

/** The saved article that was read at one of some normalised addresses, without a look at its text: claims are no proof. */
export async function articleReadAt(database: Database, addresses: readonly string[]): Promise<SavedArticle | null> {
  const articles = await findAllAt(database, addresses);
  return articles.find((article) => addressesReadAt(article).some((address) => addresses.includes(address))) ?? null;
}

/**
 * The addresses that what the reader decides on a page's article is kept under: all those of the saved one; else the page's own and
 * the canonical one it claims, unless that is a saved article's; none that a saved one only claims as another does.
 */
export async function addressesOnPage(
  database: Database,
  page: Pick<ArticleHead, 'address' | 'canonicalAddress'>,
): Promise<string[]> {
  const saved = await articleReadAt(database, [normaliseAddress(page.address)]);
  if (saved) return findDecisionAddresses(database, saved, addressesOfSaved(saved));
  const addresses = articleAddresses(page);
  const others = new Set((await findAllAt(database, addresses.slice(1))).flatMap(addressesOfSaved));
  return addresses.filter((address) => !others.has(address));
}

/** All addresses of a saved article and some more, without those it only claims and at which another was read. */
export async function freeAddresses(database: Database, article: SavedArticle, more: readonly string[]): Promise<string[]> {
  const [own, all] = [addressesReadAt(article), [...new Set([...addressesOfSaved(article), ...more])]];
  const others = (await findAllAt(database, all)).filter(({ id }) => id !== article.id);
  const taken = new Set(others.flatMap(addressesReadAt));
  return all.filter((address) => own.includes(address) || !taken.has(address));
}

/** Has a saved article be found at a page's address too, as the reader says. */
export function joinPage(page: ReadPage, id: string): Promise<void> {
  return inTurn(async () => {
    await merge(page, id, 'reader');
    void tellAll('annotationsChanged');
  });
}

/** Keeps a page's article apart from a saved one, as the reader says, whatever their texts. */
export function partPage(page: ReadPage, id: string): Promise<void> {
  return inTurn(async () => {
    await partAddress(await openLibrary(), id, normaliseAddress(page.address));
    tell('articlesChanged');
    void tellAll('annotationsChanged');
  });
}

async function merge({ address }: Pick<ReadPage, 'address'>, id: string, because: MergeReason): Promise<void> {
  await mergeAddress(await openLibrary(), id, {
    address: normaliseAddress(address),
    because,
    mergedAt: new Date().toISOString(),
  });
  tell('articlesChanged');
}

/** Whether a saved article was met at an address for the first time. */
function isNew(found: SavedHere | null, { address }: ReadPage): found is Extract<SavedHere, { how: 'merged' }> {
  return found?.how === 'merged' && !addressesReadAt(found.article).includes(normaliseAddress(address));
}

function readHere(candidates: readonly SavedArticle[], here: string): SavedHere | null {
  const article = candidates.find((candidate) => addressesReadAt(candidate).includes(here));
  if (!article) return null;
  const merged = article.merges?.find(({ address }) => address === here);
  return merged ? { how: 'merged', article, because: merged.because } : { how: 'read', article };
}

async function judgeAll(database: Database, page: ReadPage, candidates: readonly SavedArticle[]): Promise<SavedHere[]> {
  const texts = await getArticles(
    database,
    candidates.map(({ id }) => id),
  );
  return candidates.flatMap((article) => {
    const whole = texts.find(({ id }) => id === article.id);
    return (whole && judge(page, article, whole)) ?? [];
  });
}

function judge(page: ReadPage, article: SavedArticle, whole: Article): SavedHere | null {
  const link = linkBetween(page, article);
  const verdict = judgeSame(page, whole, link);
  if (verdict === 'other') return null;
  if (article.partedFrom?.includes(normaliseAddress(page.address))) return { how: 'parted', article };
  return verdict === 'same'
    ? { how: 'merged', article, because: link.isClaimed ? 'claim' : 'text' }
    : { how: 'perhaps', article };
}

/** Two saved articles with the same text were saved as two, and a page like both is not put to either. */
function chooseSame(found: readonly SavedHere[]): SavedHere | null {
  const same = found.filter(({ how }) => how === 'merged');
  const [first] = same;
  if (first && same.length > 1) return { how: 'perhaps', article: first.article };
  return first ?? found.find(({ how }) => how === 'perhaps') ?? found.find(({ how }) => how === 'parted') ?? null;
}
