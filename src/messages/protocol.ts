import type { PageAnalysis, PageAnalysisRequest } from '../model/analysis';
import type { Anchor } from '../model/anchor';
import type { Annotation, AnnotationFields, NewAnnotation, PageAnnotations } from '../model/annotation';
import type { Article, ArticleDraft, SavedArticle, WholeDraft } from '../model/article';
import type { DateDecision } from '../model/correction';
import type { EntityKind } from '../model/mention';
import type { ListedRule, NameDecision } from '../model/name-rule';
import type { PlaceFacts } from '../model/place-facts';
import type { ReadingState } from '../model/reading';
import type { RelatedArticle } from '../model/related';
import type { SavedHere } from '../model/same-article';
import type { Span } from '../model/span';
import type { BackupAsks } from './backup-asks';
import type { EntityAsks } from './entity-asks';
import type { ImportAsks } from './import-asks';
import type { KeepingAsks } from './keeping-asks';
import type { LookUpAsks, LookUpNews, PageLookUpAsks } from './look-up-asks';
import type { SearchAsks } from './search-asks';
import type { StorageAsks } from './storage-asks';
import type { TimeAsks } from './time-asks';
import type { UnreadableAsks } from './unreadable-asks';

/**
 * Every message of Repères: one interface per asker, one method per question. A question and its answer cross as JSON.
 *
 * What a content script may ask of the background. It lives in pages that we do not trust, so it may ask little; arguments are
 * checked by schema (`page-schemas.ts`).
 */
export interface PageAsks extends PageLookUpAsks {
  /**
   * The detector found an article: have it read. Does nothing where the reader wants quiet.
   * @param mayBeRead whether a reading script was there before.
   */
  readThisPage(mayBeRead: boolean): Promise<void>;
  /** Puts what draws cards beside the reading script that asks. Fails with `PageNotReadable` where the browser lets us in no longer. */
  bringDrawing(): Promise<void>;
  /** Finds the language and the mentions of the page's text, with what the reader decided on the article. */
  analyse(request: PageAnalysisRequest): Promise<PageAnalysis>;
  /** Keeps the reader's decision on a date of this page's article. Fails with `PrivateWindow` or `StorageFull`. */
  correctDate(correction: PageCorrection): Promise<void>;
  /** Forgets a decision on a date of this page's article; what it has just taken the place of holds again. Fails with `PrivateWindow` or `StorageFull`. */
  takeBackCorrection(retraction: PageRetraction): Promise<void>;
  /** Up to five saved articles that name an entity or state a date, newest first. See `core/related/keys`. */
  findSavedWith(key: string): Promise<SavedArticle[]>;
  /** What the gazetteer knows of the place with an entity id, in the reader's language; null where it knows nothing. */
  describePlace(id: string): Promise<PlaceFacts | null>;
  /** The reader's marks and notes on this page's article. */
  findAnnotations(page: OnArticle): Promise<PageAnnotations>;
  /**
   * Keeps a mark or a note on this page's article, which is saved with it if it is not yet; sent again, it is kept once. Gives it as
   * kept. Fails with `PrivateWindow`, `NoArticle` or `StorageFull`.
   */
  annotate(annotation: OnArticle & { readonly annotation: NewAnnotation }): Promise<Annotation>;
  /**
   * Changes some fields of an annotation, and brings it back when it was removed meanwhile. Gives it as kept. Fails with
   * `PrivateWindow`, `AnnotationNotFound` or `StorageFull`.
   */
  changeAnnotation(change: OnArticle & AnnotationChange): Promise<Annotation>;
  /** Removes an annotation. Fails with `PrivateWindow`, `AnnotationNotFound` or `StorageFull`. */
  removeAnnotation(removal: OnArticle & { readonly id: string }): Promise<void>;
  /** Takes back the last change of this article's annotations; tells whether there was one. Fails with `PrivateWindow` or `StorageFull`. */
  undoAnnotationChange(page: OnArticle): Promise<boolean>;
  /** The reader's notes on an entity or a date, whatever article they were written in. */
  findNotesOn(key: string): Promise<Annotation[]>;
  /** Opens what the library holds on an entity or a date in a tab of its own. */
  openSubject(key: string): Promise<void>;
  /** All tags that the reader used, in the order of their letters. */
  listTags(): Promise<string[]>;
  /**
   * Keeps the reader's decision on words that stand in this page's article, for as far as it shall hold; gives the instant by which it
   * is taken back. Fails with `PrivateWindow` or `StorageFull`.
   */
  decideName(decision: PageNameDecision): Promise<string>;
  /** The same of a decision on names that holds in this page's article. Fails with `PrivateWindow` or `StorageFull`. */
  takeBackName(retraction: PageRetraction): Promise<void>;
}

/** In code units: a page that sends a longer address is not listened to. */
export const LONGEST_ADDRESS = 4_000;

/** The address of the article that a page speaks of; it is believed within the page's own origin only. */
export interface OnArticle {
  readonly address: string;
}

/** Fields that are absent stay as they are. */
export interface AnnotationChange {
  readonly id: string;
  readonly fields: Partial<AnnotationFields>;
}

/** The article that a page's reader decides on: at the sender's address unless it is named; a canonical one counts on the same host only. */
export interface DecidedOn extends Partial<OnArticle> {
  readonly canonicalAddress?: string;
}

/** A decision on names in a page; its site is the sender's. */
export interface PageNameDecision extends NameDecision, DecidedOn {}

/** A decision on a date in a page. */
export interface PageCorrection extends DecidedOn {
  readonly anchor: Anchor;
  readonly decision: DateDecision;
}

/** The decision that is taken back, by its instant. */
export interface PageRetraction extends DecidedOn {
  readonly decidedAt: string;
}

/** What our own pages (popup, library, welcome) may ask of the background. */
export interface UiAsks
  extends SearchAsks, KeepingAsks, EntityAsks, TimeAsks, BackupAsks, ImportAsks, LookUpAsks, StorageAsks, UnreadableAsks {
  /**
   * Reads the page in a tab if it is not read yet, and gives what is known of it. Fails with `PageNotReadable` where the browser
   * lets no extension in.
   */
  readTab(tabId: number): Promise<ReadingState>;
  /**
   * The same for who goes from tab to tab: a page that is no article gets no more than the detector, which says so. Fails with
   * `PageNotReadable`.
   */
  followTab(tabId: number): Promise<ReadingState>;
  /** Reads the page in a tab although it does not look like an article. */
  readTabAnyway(tabId: number): Promise<ReadingState>;
  /** The article in a tab as it would be saved, with the reader's marks and notes on it. Fails with `NoArticle`. */
  getDraft(tabId: number): Promise<ArticleDraft & Pick<Article, 'mentions' | 'corrections' | 'annotations'>>;
  /** Saves the article in a tab; gives it as saved. Fails with `PrivateWindow`, `NoArticle` or `StorageFull`. */
  saveTab(tabId: number): Promise<SavedArticle>;
  /**
   * Sets the publication date (EDTF day, month or year) of the article in a tab, or believes its page again (null); the tab shows it at
   * once, and a saved article is updated. Fails with `PrivateWindow`, `NoArticle` or `StorageFull`.
   */
  setPublished(tabId: number, published: string | null): Promise<void>;
  /**
   * What the library holds of the article in a tab: read at this address, known by its text at another, perhaps the same, or parted
   * from it by the reader. Fails with `NoArticle`.
   */
  findSavedInTab(tabId: number): Promise<SavedHere | null>;
  /** The reader says that the article in a tab is a saved one. Fails with `PrivateWindow`, `NoArticle` or `StorageFull`. */
  joinTab(tabId: number, articleId: string): Promise<void>;
  /** The reader says that it is not; it is never taken for it again. Fails with `PrivateWindow`, `NoArticle` or `StorageFull`. */
  partTab(tabId: number, articleId: string): Promise<void>;
  /** Up to five saved articles that speak of the same things as the article in a tab. */
  findRelatedToTab(tabId: number): Promise<RelatedArticle[]>;
  /** Saved articles whole, for export; ids that are gone are left out. */
  getArticles(ids: readonly string[]): Promise<Article[]>;
  /** All tags that the reader used, in the order of their letters. */
  listTags(): Promise<string[]>;
  /** All decisions of the reader on names, the last one first. */
  listNameRules(): Promise<ListedRule[]>;
  /** Takes a decision on names back; gives it back so that this can be undone, null when it was not there. */
  removeNameRule(decidedAt: string): Promise<ListedRule | null>;
  /** Puts a decision on names back as it was. Fails with `StorageFull`. */
  restoreNameRule(rule: ListedRule): Promise<void>;
}

/** What may be asked of the content script in one tab; only the background and our own pages can ask. */
export interface TabAsks {
  /** Answers at once when a reading script lives in the tab. */
  isThere(): Promise<void>;
  /** What is known of the page, once it has been read. */
  describeReading(): Promise<ReadingState>;
  /** The article as its page gives it, whatever the reader decided on it; null when there is none. */
  getDraft(): Promise<ArticleDraft | null>;
  /** The same with its HTML, to be saved. */
  getWholeDraft(): Promise<WholeDraft | null>;
  /** Scrolls to a mention, by its number in reading order, and makes it flash. */
  showMention(index: number): Promise<void>;
  /** Opens the card of a mention. */
  openCard(index: number): Promise<void>;
  /** Marks what was found on this page, or takes the marks away, whatever the settings say; until the page goes to another address. */
  showMarks(areWanted: boolean): Promise<void>;
  /** Goes to the mark after or before the one last visited; marks what was found, if that waits for the reader to ask. */
  stepToMark(direction: 1 | -1): Promise<void>;
  /** Opens the card of the mark last visited; marks what was found, as `stepToMark` does. */
  openCurrentCard(): Promise<void>;
  /** Has the text analysed again, after the reader decided something on the article. */
  analyseAgain(): Promise<void>;
  /** Reads although the page does not look like an article. */
  readAnyway(): Promise<void>;
  /** Marks the selected words with the first label, and opens the mark's card; false where no words of an article are selected. */
  markSelection(): Promise<boolean>;
  /** Scrolls to a mark of the reader's and makes it flash. */
  showAnnotation(id: string): Promise<void>;
  /** Opens the card of a mark of the reader's; of one that is not found on the page too. */
  openAnnotation(id: string): Promise<void>;
  /**
   * Makes an annotation on the article as a whole, or changes it. Fails as `annotate` does, and with `NoArticle` where the tab shows
   * another article by now than the one at an address.
   */
  annotateArticle(fields: Partial<AnnotationFields>, address?: string): Promise<void>;
  /** Removes an annotation. Fails as `removeAnnotation` does. */
  removeAnnotation(id: string): Promise<void>;
  /** Takes back the last change of the article's annotations; tells whether there was one. */
  undoAnnotationChange(): Promise<boolean>;
  /** Keeps that the words at a span of the article's text are a name, in this article; gives the instant. See `PageAsks.decideName` for what it fails with. */
  addName(span: Span, kind: EntityKind): Promise<string>;
}

/** What the background tells our own pages, and some of it content scripts, when it happens. */
export interface News extends LookUpNews {
  /** Something was saved or removed. */
  articlesChanged: undefined;
  /** A mark or a note was made, changed or removed. */
  annotationsChanged: undefined;
  /** A page may be read now, or was read and analysed: what is known of it may be something else. */
  readingChanged: undefined;
  /** A decision on names was taken or taken back. */
  nameRulesChanged: undefined;
  /** A decision on an entity was taken or taken back. */
  entitiesChanged: undefined;
  /** A decision that no saved article holds was taken or taken back: on a page that is not saved, or on a pair of articles. */
  looseDecisionsChanged: undefined;
}
