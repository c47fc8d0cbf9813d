import { countWarnings, indexTerms, titleKey } from '../core/search/index-terms';
import type { IDBPObjectStore } from 'idb';
import { isToRead } from '../core/library/is-to-read';
import { printText } from '../core/same-article/print-text';
import type { Annotation } from '../model/annotation';
import type { Article, SavedArticle } from '../model/article';
import { isEmpty, NO_CORRECTIONS, type Corrections } from '../model/correction';
import { isEntity } from '../model/mention';
import type { Fingerprint } from '../model/related';
import { withWords } from './annotation-words';
import { readAnnotations, rowOf, writeChange } from './annotations';
import { OWN_STORES, type Moving } from './belongings';
import { leaveAddress, readCorrections, writeCorrections } from './corrections';
import type { AnnotationRow, ArticleRow, ChangeRow, ContentRow, Database, Schema, SomeStores, TextRow } from './database';
import { datesRowOf } from './dates';
import { readDecisionAddresses } from './decision-addresses';
import { outdatePairs } from './disagreements';
import { leaveRemoval, type RemovedKey } from './leave-removal';
import { forgetNumber, writeNumbered } from './numbers';
import { packFingerprint } from './packed-fingerprint';
import { pendingRow } from './pending';
import { revisionOf } from './revisions';
import { NO_CHANGE, writeRules, type RuleChange } from './rules';
import { isSound, soundOnes } from './sound';
import { writeAll } from './write-all';

const ALL_STORES = [
  ...OWN_STORES,
  'rules' as const,
  'removals' as const,
  'removed' as const,
  'pending' as const,
  'hidden' as const,
];

/** How a saved article is found again; worked out by the caller. */
export interface ArticleIndex {
  /** Normalised addresses. */
  readonly addresses: readonly string[];
  readonly fingerprint: Fingerprint;
}

/** What is changed together with an article. */
export interface WithArticle {
  /** Of the rules that it is read by. */
  readonly rules?: RuleChange;
  /** Of its annotations. */
  readonly annotation?: ChangeRow;
  /** The removed article that has become one with it: it is given back. */
  readonly givenBack?: RemovedKey;
}

/**
 * Saves an article, or saves it again: all of it in one transaction, which is on disk when the promise resolves. Annotations, revisions
 * and HTML that it does not bring stay as they are. Fails with `StorageFull` and leaves the store as it was.
 */
export async function putArticle(
  database: Database,
  article: Article,
  index: ArticleIndex,
  changes: WithArticle = {},
): Promise<void> {
  const transaction = database.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
  await writeAll(transaction, writesOf(transaction, { article, index }, changes));
}

/** An article and how it is found again. */
export interface IndexedArticle {
  readonly article: Article;
  readonly index: ArticleIndex;
}

/** Saves several articles, and annotations of others, as `putArticle` does: all or none of them. */
export async function putArticles(
  database: Database,
  articles: readonly IndexedArticle[],
  annotations: readonly AnnotationRow[] = [],
): Promise<void> {
  const transaction = database.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
  const putOneAfterAnother = async (): Promise<void> => {
    // What one is found by is looked up when the next is written.
    for (const one of articles) await Promise.all(writesOf(transaction, one).map(async (write) => write()));
  };
  await writeAll(transaction, [
    putOneAfterAnother,
    ...annotations.map((row) => () => transaction.objectStore('annotations').put(withWords(row))),
  ]);
}

function writesOf(
  transaction: Moving,
  { article, index: { addresses, fingerprint } }: IndexedArticle,
  { rules = NO_CHANGE, annotation, givenBack }: WithArticle = {},
): (() => Promise<unknown>)[] {
  const { text, mentions, muted, corrections = NO_CORRECTIONS, annotations = [], html, revisions = [], ...head } = article;
  const follows = followedIn(article);
  const { id } = article;
  const row = {
    ...head,
    addresses,
    textPrint: printText(text),
    titleKey: titleKey(head.title),
    warnings: countWarnings(mentions),
    ...(follows.length > 0 && { follows }),
    ...(isToRead(article) && { isToRead: true as const }),
    uncompared: 1 as const,
  };
  const pending = pendingRow(head, indexTerms(article, fingerprint));
  const [annotationStore, changes] = [transaction.objectStore('annotations'), transaction.objectStore('changes')];
  return [
    () => writeNumbered(transaction, row, pending),
    () => transaction.objectStore('texts').put({ id, text, mentions, ...(muted && { muted }) }),
    () => transaction.objectStore('fingerprints').put({ id, ...packFingerprint(fingerprint) }),
    () => transaction.objectStore('dates').put(datesRowOf(article)),
    () => outdatePairs(transaction.objectStore('disagreements'), id),
    () => writeDecisions(transaction, row, corrections),
    ...annotations.map((one) => () => annotationStore.put(withWords(rowOf(one, id)))),
    ...(html === undefined ? [] : [() => writeContent(transaction.objectStore('contents'), { id, html })]),
    ...revisions.map((revision) => () => transaction.objectStore('revisions').put({ ...revision, articleId: id })),
    ...(annotation ? [() => writeChange(annotationStore, changes, annotation)] : []),
    () => writeRules(transaction.objectStore('rules'), rules),
    ...(givenBack ? [() => giveBack(transaction, givenBack)] : []),
  ];
}

async function writeDecisions(transaction: Moving, row: Omit<ArticleRow, 'number'>, corrections: Corrections): Promise<void> {
  const [articles, store] = [transaction.objectStore('articles'), transaction.objectStore('corrections')];
  // Both are asked before the new row is put: all writes of a transaction are begun at once.
  const [before, addresses] = await Promise.all([articles.get(row.id), readDecisionAddresses(articles, row, row.addresses)]);
  // An address that the article claims no longer may become another's, without what was decided on this one.
  for (const address of before?.addresses ?? []) if (!row.addresses.includes(address)) await leaveAddress(store, address);
  await writeCorrections(store, addresses, corrections);
}

/** What was removed lives on in another article: its own words go from the index. */
async function giveBack(transaction: Moving, key: RemovedKey): Promise<void> {
  const [removals, removed] = [transaction.objectStore('removals'), transaction.objectStore('removed')];
  const row = await removed.get([...key]);
  await leaveRemoval(removals, removed, [key]);
  if (row?.number !== undefined) await forgetNumber(transaction, row.number);
}

/** The instants of the decisions on entities that the names of an article follow. */
function followedIn({ mentions, muted = [] }: Article): string[] {
  return [...new Set([...mentions.filter(isEntity), ...muted].flatMap(({ follows = [] }) => follows))];
}

/** Saved articles whole, in the order asked; ids that are gone are left out. */
export async function getArticles(database: Database, ids: readonly string[]): Promise<Article[]> {
  const transaction = database.transaction(['articles', 'texts', 'corrections', 'annotations']);
  const articles = await Promise.all(
    ids.map(async (id) => {
      const [row, text, annotations] = await Promise.all([
        transaction.objectStore('articles').get(id),
        transaction.objectStore('texts').get(id),
        readAnnotations(transaction.objectStore('annotations'), id),
      ]);
      if (!isSound('articles', row) || !isSound('texts', text)) return null;
      const addresses = await readDecisionAddresses(transaction.objectStore('articles'), row, row.addresses);
      const corrections = await readCorrections(transaction.objectStore('corrections'), addresses);
      return join(row, text, corrections, annotations);
    }),
  );
  return articles.flatMap((article) => article ?? []);
}

/** Saved articles with their HTML and earlier texts too, in the order asked; ids that are gone are left out. */
export async function getWholeArticles(database: Database, ids: readonly string[]): Promise<Article[]> {
  const articles = await getArticles(database, ids);
  const transaction = database.transaction(['contents', 'revisions']);
  const revisionsByArticle = transaction.objectStore('revisions').index('byArticle');
  return Promise.all(
    articles.map(async (article) => {
      const [content, rows] = await Promise.all([
        transaction.objectStore('contents').get(article.id),
        revisionsByArticle.getAll(article.id),
      ]);
      const revisions = soundOnes('revisions', rows).map(revisionOf);
      return {
        ...article,
        ...(isSound('contents', content) && { html: content.html }),
        ...(revisions.length > 0 && { revisions }),
      };
    }),
  );
}

/** Saved articles without their texts; ids that are gone are left out. */
export async function getHeads(database: Database, ids: readonly string[]): Promise<SavedArticle[]> {
  const { store } = database.transaction('articles');
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return soundOnes('articles', rows).map(headOf);
}

/** A row as lists show it. */
export function headOf(row: ArticleRow): SavedArticle {
  const { updatedAt: _updatedAt, ...head } = fieldsOf(row);
  return { ...head, ...(row.isToRead && { isToRead: true }) };
}

/** An article whole, of its rows. */
export function join(
  row: ArticleRow,
  { text, mentions, muted }: TextRow,
  corrections: Corrections,
  annotations: readonly Annotation[],
): Article {
  return {
    ...fieldsOf(row),
    text,
    mentions,
    ...(muted && { muted }),
    ...(!isEmpty(corrections) && { corrections }),
    ...(annotations.length > 0 && { annotations }),
  };
}

/** A row without what it is found by. */
function fieldsOf({
  addresses: _addresses,
  textPrint: _textPrint,
  number: _number,
  titleKey: _titleKey,
  warnings: _warnings,
  follows: _follows,
  uncompared: _uncompared,
  isToRead: _isToRead,
  ...fields
}: ArticleRow): SavedArticle & Pick<ArticleRow, 'updatedAt'> {
  return fields;
}

async function writeContent(
  store: IDBPObjectStore<Schema, SomeStores, 'contents', 'readwrite'>,
  { id, html }: ContentRow,
): Promise<void> {
  if (html === '') await store.delete(id);
  else await store.put({ id, html });
}
