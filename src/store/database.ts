import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { normaliseAddress } from '../core/addresses/normalise-address';
import type { Block } from '../core/postings/block';
import { printText } from '../core/same-article/print-text';
import type { Annotation } from '../model/annotation';
import type { SavedArticle } from '../model/article';
import type { Corrections } from '../model/correction';
import type { EntityDecision } from '../model/entity-decision';
import type { LookUp } from '../model/look-up';
import { isEntity, type EntityMention, type Mention } from '../model/mention';
import type { WideRule } from '../model/name-rule';
import type { Removal } from '../model/removal';
import type { Revision } from '../model/revision';
import type { SentRequest } from '../model/sent-request';
import type { DatesRow } from './dates';
import type { DisagreementRow } from './disagreements';
import type { RemovedRow } from './removals';
import type { AnnotationTrait } from './annotation-words';
import type { ColumnsRow } from './columns';
import type { HiddenRow } from './hidden';
import type { PackedFingerprint } from './packed-fingerprint';
import type { PassRow } from './passes';
import type { PendingRow } from './pending';
import type { SegmentsRow } from './segments';
import { decideEntities } from './upgrades/decide-entities';
import { indexArticles } from './upgrades/index-articles';
import { keepContent } from './upgrades/keep-content';
import { keepLookUps } from './upgrades/keep-look-ups';
import { listDates } from './upgrades/list-dates';

/** What lists need of an article, and the addresses it is found by. */
export interface ArticleRow extends SavedArticle {
  readonly updatedAt: string;
  /** Normalised; see `core/addresses`. */
  readonly addresses: readonly string[];
  /** What its text is found by at other addresses; see `core/same-article`. */
  readonly textPrint: readonly number[];
  /** In the index; another one each time that the article is saved. */
  readonly number: number;
  /** What its title is sorted by. */
  readonly titleKey: string;
  /** How many dates contradict themselves, but for those the reader let stand. */
  readonly warnings: number;
  /** Instants of the decisions on entities that its mentions follow. */
  readonly follows?: readonly string[];
  /** Set until its days are compared with those of others. */
  readonly uncompared?: 1;
}

/** What only a whole article needs; kept apart so that lists read little. */
export interface TextRow {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly muted?: readonly EntityMention[];
}

export interface FingerprintRow extends PackedFingerprint {
  readonly id: string;
}

/** What the reader decided on an article, saved or not. */
export interface CorrectionsRow extends Corrections {
  /** All addresses that the article was read at, normalised; no two rows share one. */
  readonly addresses: readonly string[];
}

/** An annotation and the saved article it belongs to. */
export interface AnnotationRow extends Annotation {
  readonly articleId: string;
  /** The key of an entity or a date that it is on, for the index. */
  readonly subject?: string;
  /** What it is searched by. */
  readonly words?: readonly string[];
  readonly has?: readonly AnnotationTrait[];
}

/** One change of the reader's annotations, for undoing it: null before one was made, and after one was removed. */
export interface ChangeRow {
  readonly articleId: string;
  readonly annotationId: string;
  readonly before: AnnotationRow | null;
  readonly after: AnnotationRow | null;
}

/** A decision on an entity, and how far the saved articles have come. */
export interface EntityDecisionRow extends EntityDecision {
  /** Whether all saved articles follow it; of one that was taken back, none does once its row is gone. */
  readonly isCarriedOut: boolean;
  readonly isTakenBack?: true;
}

/** An article's sanitised HTML. */
export interface ContentRow {
  readonly id: string;
  readonly html: string;
}

export interface RevisionRow extends Revision {
  readonly articleId: string;
}

export interface Schema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRow;
    indexes: {
      byAddress: string;
      bySavedAt: string;
      byTextPrint: number;
      byTitleKey: string;
      byDecision: string;
      byUncompared: number;
    };
  };
  texts: { key: string; value: TextRow };
  fingerprints: { key: string; value: FingerprintRow; indexes: { byKey: string } };
  corrections: { key: number; value: CorrectionsRow; indexes: { byAddress: string } };
  annotations: {
    key: string;
    value: AnnotationRow;
    indexes: { byArticle: string; bySubject: string; byTag: string; byWord: string; byHas: AnnotationTrait; byLabel: string };
  };
  changes: { key: number; value: ChangeRow; indexes: { byArticle: string; byAnnotation: string } };
  /** What the reader decided on names for more than one article. */
  rules: { key: string; value: WideRule; indexes: { byHost: string; byScope: string } };
  dates: { key: string; value: DatesRow; indexes: { byTime: string } };
  disagreements: { key: string; value: DisagreementRow; indexes: { byArticle: string } };
  entityDecisions: { key: string; value: EntityDecisionRow };
  contents: { key: string; value: ContentRow };
  revisions: { key: [string, string]; value: RevisionRow; indexes: { byArticle: string } };
  removals: { key: string; value: Removal; indexes: { byRemovedAt: string } };
  removed: { key: [string, string]; value: RemovedRow; indexes: { byNumber: [string, number] } };
  /** Articles that are to be put among the postings, by their numbers. */
  pending: { key: number; value: PendingRow };
  /** By segment and last term. */
  postings: { key: [number, string]; value: Block };
  columns: { key: number; value: ColumnsRow };
  hidden: { key: number; value: HiddenRow };
  /** How far the index is made. */
  indexing: { key: string; value: SegmentsRow | PassRow };
  /** By language, kind and name. */
  lookUps: { key: [string, string, string]; value: LookUp };
  /** What was sent outside, and the reader wanted sent. */
  requests: { key: string; value: SentRequest; indexes: { bySentAt: string } };
}

export type Database = IDBPDatabase<Schema>;
/** The stores of a transaction that may hold others besides the one at hand. */
export type SomeStores = ArrayLike<StoreNames<Schema>>;
export type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * The upgrades in order: the first makes version 1 of an empty database, the next turns version 1 into 2, and so on. One that has been
 * released is never changed; a new form is a new upgrade.
 */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('byAddress', 'addresses', { multiEntry: true });
    articles.createIndex('bySavedAt', 'savedAt');
    database.createObjectStore('texts', { keyPath: 'id' });
    const fingerprints = database.createObjectStore('fingerprints', { keyPath: 'id' });
    fingerprints.createIndex('byKey', 'keys', { multiEntry: true });
  },
  (database) => {
    const corrections = database.createObjectStore('corrections', { autoIncrement: true });
    corrections.createIndex('byAddress', 'addresses', { multiEntry: true });
  },
  // Until then entities came from the gazetteer alone and did not say how sure they were: all of them were shown.
  async (_database, transaction) => {
    for await (const cursor of transaction.objectStore('texts')) {
      // A row that was spoilt must not keep the reader from all others.
      if (!Array.isArray(cursor.value.mentions)) continue;
      const mentions = cursor.value.mentions.map(withConfidence);
      await cursor.update({ ...cursor.value, mentions });
    }
  },
  (database) => {
    const annotations = database.createObjectStore('annotations', { keyPath: 'id' });
    annotations.createIndex('byArticle', 'articleId');
    annotations.createIndex('bySubject', 'subject');
    annotations.createIndex('byTag', 'tags', { multiEntry: true });
    const changes = database.createObjectStore('changes', { autoIncrement: true });
    changes.createIndex('byArticle', 'articleId');
    changes.createIndex('byAnnotation', 'annotationId');
  },
  (database) => {
    const rules = database.createObjectStore('rules', { keyPath: 'decidedAt' });
    // A rule that holds everywhere has no host, and is in that index not at all.
    rules.createIndex('byHost', 'host');
    rules.createIndex('byScope', 'scope');
  },
  // Until then an article was found by its addresses alone, in a form that kept more of them apart.
  async (_database, transaction) => {
    transaction.objectStore('articles').createIndex('byTextPrint', 'textPrint', { multiEntry: true });
    for await (const cursor of transaction.objectStore('articles')) {
      if (!Array.isArray(cursor.value.addresses)) continue;
      const text = await transaction.objectStore('texts').get(cursor.value.id);
      const addresses = renormalised(cursor.value.addresses);
      await cursor.update({ ...cursor.value, addresses, textPrint: printText(`${text?.text ?? ''}`) });
    }
    for await (const cursor of transaction.objectStore('corrections')) {
      if (Array.isArray(cursor.value.addresses))
        await cursor.update({ ...cursor.value, addresses: renormalised(cursor.value.addresses) });
    }
  },
  keepContent,
  indexArticles,
  listDates,
  decideEntities,
  keepLookUps,
];

/** So long an older connection may take to close before an upgrade, in milliseconds. */
const LONGEST_WAIT = 5_000;

/**
 * Opens the database, upgraded to the last version. Fails with `DatabaseTooNew` when a later Repères has written it, and with
 * `LibraryBusy` when an older connection does not give way to the upgrade.
 * @param onClosed called when the connection is lost, for an upgrade or by the browser: open another one.
 */
export async function openDatabase(
  onClosed: () => void,
  name = 'reperes',
  upgrades: readonly Upgrade[] = UPGRADES,
): Promise<Database> {
  let giveUp: (reason: Error) => void = ignoreAbort;
  const givenUp = new Promise<never>((_resolve, reject) => (giveUp = reject));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Schema>(name, upgrades.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      clearTimeout(timer);
      transaction.done.catch(ignoreAbort);
      try {
        for (const upgrade of upgrades.slice(oldVersion)) await upgrade(database, transaction);
      } catch {
        // Left alone the transaction would commit half an upgrade. Opening fails, and the library stays as it was.
        transaction.abort();
      }
    },
    blocked() {
      timer = setTimeout(() => giveUp(named('LibraryBusy', 'An older Repères holds the library.')), LONGEST_WAIT);
    },
    // A newer version of ours wants to upgrade: let it.
    blocking(_currentVersion, _blockedVersion, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  try {
    return await Promise.race([opening, givenUp]);
  } catch (error) {
    // What opens after all is wanted by nobody any more.
    opening.then((database) => database.close(), ignoreAbort);
    if (error instanceof DOMException && error.name === 'VersionError')
      throw named('DatabaseTooNew', 'The library was written by a later version of Repères.');
    throw error;
  }
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

/** What was written by an older version has no confidence, whatever the type says. */
function withConfidence(mention: Mention): Mention {
  return isEntity(mention) ? { ...mention, confidence: mention.confidence ?? 1 } : mention;
}

/** They were stored without scheme. */
function renormalised(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => (address.includes('://') ? address : normaliseAddress(`https://${address}`))))];
}

/** Who opens the database hears of an upgrade that failed. */
function ignoreAbort(): void {}
