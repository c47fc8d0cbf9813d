import { addressesOfSaved } from '../core/addresses/addresses-of-saved';
import { describeAnchor } from '../core/anchors/describe-anchor';
import { entityKey } from '../core/entities/entity-key';
import { withDecision, withoutDecision } from '../core/corrections/change-corrections';
import { tell } from '../messages/news';
import type { Article } from '../model/article';
import type { Facet } from '../model/library';
import type { ToldDay } from '../model/loose-decisions';
import { isDate } from '../model/mention';
import type { Span } from '../model/span';
import type { Contradictions, DateQuote, Disagreement } from '../model/time';
import { getDoubted, type DatesRow } from '../store/dates';
import { dismissDisagreement, listDisagreements, type DisagreementRow } from '../store/disagreements';
import { changeArticle } from './corrections';
import { articlesById, quoteOf } from './date-quotes';
import { nameFacets } from './name-facets';
import { inTurn, openLibrary } from './open-library';

/** More are read in no one answer. */
const MOST_AT_ONCE = 100;

/** Dates that contradict themselves, or each other, in articles with some ids; null for all. Reads the texts of those only that are quoted. */
export async function findContradictions(ids: ReadonlySet<string> | null, count: number): Promise<Contradictions> {
  const database = await openLibrary();
  const isAsked = (id: string): boolean => ids === null || ids.has(id);
  const most = Math.min(count, MOST_AT_ONCE);
  const doubted = (await getDoubted(database)).filter(({ id }) => isAsked(id));
  const isAskedPair = ({ articleIds }: DisagreementRow): boolean => articleIds.some(isAsked);
  const pairs = (await listDisagreements(database)).filter(isAskedPair);
  // However few of the others are asked for: nothing else leads to these.
  const letGo = (await listDisagreements(database, true)).filter(isAskedPair).slice(0, MOST_AT_ONCE);
  const rows = firstDoubts(doubted, most);
  const articles = await articlesById([
    ...rows.map(({ id }) => id),
    ...[...pairs.slice(0, most), ...letGo].flatMap(({ articleIds }) => articleIds),
  ]);
  const between = await quotePairs(pairs.slice(0, most), articles);
  return {
    totalWithin: doubted.reduce((sum, { doubts }) => sum + doubts.length, 0),
    // Those of articles that were removed are kept for when they are given back.
    totalBetween: pairs.length - pairs.slice(0, most).length + between.length,
    within: rows.flatMap((row) => quoteDoubts(row, articles)).slice(0, most),
    between,
    dismissed: await quotePairs(letGo, articles),
  };
}

function firstDoubts(rows: readonly DatesRow[], most: number): DatesRow[] {
  let doubts = 0;
  return rows.filter((row) => (doubts += row.doubts.length) - row.doubts.length < most);
}

function quoteDoubts({ id, doubts, dates }: DatesRow, articles: ReadonlyMap<string, Article>): DateQuote[] {
  const article = articles.get(id);
  if (!article) return [];
  return doubts.map(({ warning, ...span }) => {
    const value = dates.find(({ start }) => start === span.start)?.value;
    return quoteOf(article, span, { warning, ...(value !== undefined && { value }) });
  });
}

async function quotePairs(
  pairs: readonly DisagreementRow[],
  articles: ReadonlyMap<string, Article>,
): Promise<readonly Disagreement[]> {
  const quoted = pairs.flatMap((pair) => quotePair(pair, articles) ?? []);
  return Promise.all(quoted.map(async (pair) => ({ ...pair, shared: await namesIn(pair, articles) })));
}

function quotePair({ id, one, other, shared }: DisagreementRow, articles: ReadonlyMap<string, Article>): Disagreement | null {
  const quote = (told: ToldDay): DateQuote | null => {
    const article = articles.get(told.articleId);
    // One that was given back may have been compared with what is saved otherwise by now.
    return article && stillTells(article, told) ? quoteOf(article, told, { value: told.value }) : null;
  };
  const [left, right] = [quote(one), quote(other)];
  return left && right && { id, one: left, other: right, shared };
}

function stillTells({ mentions }: Article, { start, end, value }: ToldDay): boolean {
  return mentions
    .filter(isDate)
    .some((date) => date.start === start && date.end === end && date.resolved?.value.startsWith(value));
}

/** What both sentences name, called as in the facets. */
async function namesIn({ one, shared }: Disagreement, articles: ReadonlyMap<string, Article>): Promise<string[]> {
  const mentions = articles.get(one.article.id)?.mentions ?? [];
  const named = shared.map((label): Facet => {
    const known = mentions.find((mention) => !isDate(mention) && mention.canonical === label);
    const isKnown = known !== undefined && !isDate(known);
    return {
      kind: isKnown ? known.kind : 'other',
      filter: isKnown ? entityKey(known) : '',
      label,
      articles: 0,
      mentions: 0,
    };
  });
  return (await nameFacets(named, await openLibrary())).map(({ label }) => label);
}

/** Keeps that a pair is no disagreement since an instant; null that it may be one. */
export async function dismiss(id: string, dismissedAt: string | null): Promise<void> {
  await dismissDisagreement(await openLibrary(), id, dismissedAt);
  tell('looseDecisionsChanged');
}

/** Keeps that a doubted date of a saved article is no error; gives the instant, null when the article is gone. */
export function dismissDoubt(articleId: string, { start, end }: Span): Promise<string | null> {
  return inTurn(async () => {
    const article = (await articlesById([articleId])).get(articleId);
    const date = article?.mentions.filter(isDate).find((one) => one.start === start && one.end === end);
    if (!article || !date) return null;
    const decidedAt = new Date().toISOString();
    const anchor = describeAnchor(article.text, date);
    await changeArticle(addressesOfSaved(article), (before) => withDecision(before, anchor, { isDismissed: true }, decidedAt));
    return decidedAt;
  });
}

/** Forgets such a decision. */
export async function restoreDoubt(articleId: string, decidedAt: string): Promise<void> {
  await inTurn(async () => {
    const article = (await articlesById([articleId])).get(articleId);
    if (article) await changeArticle(addressesOfSaved(article), (before) => withoutDecision(before, decidedAt));
  });
}
