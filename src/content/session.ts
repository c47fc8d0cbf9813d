import { isQuiet } from '../core/addresses/is-quiet';
import { isMarkedOtherwise, showingOf } from '../core/marks/showing';
import { onNews } from '../messages/news';
import type { TabAsks } from '../messages/protocol';
import type { ReadingState } from '../model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { cleanHtml } from '../page/clean-html';
import { hasSelection } from '../page/has-selection';
import { isInControl } from '../page/is-in-control';
import { clearPaint } from '../page/paint';
import { pageAddress, watchAddress } from '../page/watch-address';
import { watchText } from '../page/watch-text';
import { onSettingsChanged, readSettings } from '../platform/settings-storage';
import { MarkDesk, type DeskAnswers } from './annotations/mark-desk';
import { CardFrame } from './card/card-frame';
import { CardOpener, type CardDeeds } from './card/card-opener';
import { dateDeeds } from './date-deeds';
import { describeReading } from './describe-reading';
import { bringDrawingInTime } from './drawing/bring-drawing-in-time';
import { MarkWalk } from './mark-walk';
import { nameDeeds } from './name-deeds';
import { areMarksLost, markedIn, mentionAt, paintMarks } from '../page/marks';
import { analyseAgain, hasChanged, readPage, readPageAgain, type ArticleOnPage } from './read-page';
import { Patience } from './patience';
import { RestingWork } from './resting-work';
import { isOrphan, unlessOrphan } from '../platform/is-orphan';

/** A page that builds itself after its address changed is looked at for so long; in milliseconds. */
const ARRIVAL_TIME = 6_000;

/** Reads the page and follows it while it lives: the one owner of what is known of it. */
export class Session {
  readonly answers: TabAsks;
  readonly #page: Document;
  readonly #life = new AbortController();
  readonly #frame: CardFrame;
  readonly #card: CardOpener;
  readonly #desk: MarkDesk;
  readonly #walk: MarkWalk;
  #article: ArticleOnPage | null = null;
  #settings = DEFAULT_SETTINGS;
  #isQuiet = false;
  /** What the reader said of the marks on this page; null where nothing. */
  #areMarksWanted: boolean | null = null;
  /** Whether the reader wants this page read although it does not look like an article. */
  #isForced = false;
  /** The reading under way; one at a time. */
  #work: Promise<void>;
  #arrivedAt = performance.now();
  #address = pageAddress();
  readonly #patience = new Patience();
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #resting: RestingWork;

  constructor(page: Document) {
    this.#page = page;
    this.#resting = new RestingWork(page, (work) => this.#queue(work), this.signal);
    this.#frame = new CardFrame(page, this.signal);
    this.#walk = new MarkWalk(page, () => this.#settings.announcesMarks, this.signal);
    const deskDeeds = { openMention: (index: number) => this.#openCard(index), addName: this.#names.addName };
    this.#desk = new MarkDesk(page, this.#frame, deskDeeds, this.signal);
    this.#card = new CardOpener(this.#frame, this.#cardDeeds());
    this.answers = { ...this.#answers, ...this.#desk.answers };
    onNews('annotationsChanged', () => void this.#queue(() => this.#desk.refresh()), this.signal);
    onNews('entitiesChanged', () => this.#resting.add(this.#analyseNow), this.signal);
    watchAddress(() => this.#arrive(), this.signal);
    watchText(page, () => this.#considerReadingAgain(), this.signal);
    onSettingsChanged((settings) => this.#onSettings(settings), this.signal);
    page.addEventListener('click', (event) => this.#onClick(event), { capture: true, signal: this.signal });
    this.#work = this.#read().catch(unlessOrphan);
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Leaves the page as it was. */
  end(): void {
    clearTimeout(this.#later);
    clearPaint();
    this.#life.abort();
  }

  readonly #answers: Omit<TabAsks, keyof DeskAnswers> = {
    isThere: () => Promise.resolve(),
    describeReading: async () => {
      await this.#catchUp();
      return this.#describe();
    },
    getDraft: async () => {
      await this.#catchUp();
      return this.#article?.draft ?? null;
    },
    getWholeDraft: async () => {
      await this.#catchUp();
      const html = this.#article ? cleanHtml(this.#article.map) : '';
      return this.#article && { ...this.#article.draft, ...(html && { html }) };
    },
    showMention: async (index) => this.#walk.visit(this.#article, index),
    openCard: async (index) => this.#openCard(index),
    showMarks: (areWanted) => this.#wantMarks(areWanted),
    stepToMark: async (direction) => {
      await this.#wantSomeMarks();
      if (this.#walk.step(this.#article, direction)) this.#frame.close();
    },
    openCurrentCard: async () => {
      if (this.#desk.markSelection()) return;
      await this.#wantSomeMarks();
      this.#openCard(this.#walk.here(this.#article));
    },
    markSelection: async () => this.#desk.markSelection(),
    analyseAgain: () => this.#queue(() => this.#analyseAgain()),
    readAnyway: async () => {
      this.#isForced = true;
      await this.#queue(() => this.#read());
    },
    addName: (span, kind) => this.#names.addName(span, kind, 'article'),
  };

  readonly #showingIn = (language: string) => showingOf(this.#settings, language, this.#areMarksWanted);
  readonly #readNow = (): Promise<void> => this.#read();
  readonly #analyseNow = (): Promise<void> => this.#analyseAgain();
  readonly #showAgain = (): Promise<void> => this.#queue(this.#analyseNow);
  readonly #names = nameDeeds(() => this.#article, this.#showAgain);

  #cardDeeds(): CardDeeds {
    const visit = (index: number): void => this.#walk.visitForCard(this.#article, index);
    return { visit, notes: this.#desk.notes, ...this.#names, ...dateDeeds(() => this.#article, this.#showAgain) };
  }

  #queue(work: () => Promise<void>): Promise<void> {
    if (isOrphan()) this.end();
    else this.#work = this.#work.then(work).catch(unlessOrphan);
    return this.#work;
  }

  /** Whoever asks gets what holds now, hidden or not. */
  #catchUp(): Promise<void> {
    this.#resting.wake();
    return this.#work;
  }

  async #read(): Promise<void> {
    this.#frame.close();
    await this.#show(
      await this.#orEnd(readPage(this.#page, this.#isForced, this.#learnSettings(), this.#showingIn, this.#article)),
    );
  }

  async #learnSettings(): Promise<Settings> {
    this.#settings = await readSettings();
    this.#desk.settle(this.#settings);
    this.#isQuiet = isQuiet(this.#settings, pageAddress());
    return this.#settings;
  }

  async #readAgain(before: ArticleOnPage): Promise<void> {
    const started = performance.now();
    const after = await this.#orEnd(readPageAgain(this.#page, before, this.#isForced, this.#showingIn));
    const isChanged = after?.draft.text !== before.draft.text;
    this.#patience.learn(performance.now() - started, isChanged);
    if (isChanged) this.#card.close();
    await this.#show(after);
  }

  /** The words are the same and nothing is analysed again; an open card goes when its mention does. */
  async #showOtherwise(): Promise<void> {
    if (!this.#article) return;
    const showing = this.#showingIn(this.#article.draft.language);
    if (JSON.stringify(showing) === JSON.stringify(this.#article.showing)) return;
    const article = { ...this.#article, showing };
    await this.#show(article);
    if (!this.signal.aborted) this.#card.refresh(article);
  }

  #wantMarks(areWanted: boolean): Promise<void> {
    this.#areMarksWanted = areWanted;
    return this.#queue(() => this.#showOtherwise());
  }

  /** A key that leads to marks asks for them where none are shown. */
  async #wantSomeMarks(): Promise<void> {
    if (!this.#article || markedIn(this.#article).length === 0) await this.#wantMarks(true);
  }

  /** The words are the same, so an open card shows the same mention, unless the reader said that it is none. */
  async #analyseAgain(): Promise<void> {
    if (!this.#article) return;
    const before = this.#article;
    const after = await this.#orEnd(analyseAgain(before, this.#showingIn));
    if (after) this.#walk.follow(before, after);
    await this.#show(after);
    if (after && !this.signal.aborted) this.#card.refresh(after);
  }

  async #show(article: ArticleOnPage | null): Promise<void> {
    if (this.signal.aborted) return;
    this.#patience.begin();
    if (article && !this.#article) bringDrawingInTime(this.signal);
    this.#article = article;
    if (article) paintMarks(article);
    else clearPaint();
    await this.#desk.show(article);
  }

  /** When the extension has been updated or removed, this script is an orphan: it goes. A new one may be injected. */
  async #orEnd<T>(work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      this.end();
      throw error;
    }
  }

  /** The settings of other sites are changed too, and reading again is not free. */
  #onSettings(settings: Settings): void {
    if (isMarkedOtherwise(this.#settings, settings)) this.#areMarksWanted = null;
    this.#settings = settings;
    const isNowQuiet = isQuiet(settings, pageAddress());
    if (isNowQuiet !== this.#isQuiet || (!isNowQuiet && !this.#article)) void this.#queue(() => this.#read());
    // After a reading under way, which may have begun with the settings of before.
    void this.#queue(() => this.#showOtherwise());
    this.#desk.settle(settings);
  }

  /** A single-page site went to another address. */
  #arrive(): void {
    this.#address = pageAddress();
    this.#arrivedAt = performance.now();
    this.#isForced = false;
    this.#areMarksWanted = null;
    this.#walk.stand(-1);
    this.#patience.forget();
    this.#resting.add(this.#readNow);
  }

  #considerReadingAgain(): void {
    // The patience may have ended while the tab was hidden; it is looked at when it is seen again.
    if (this.#page.hidden) return;
    // Firefox before 147 does not tell when a page goes to another address.
    if (pageAddress() !== this.#address) return this.#arrive();
    const article = this.#article;
    if (!article) {
      if (!this.#isQuiet && performance.now() - this.#arrivedAt < ARRIVAL_TIME) void this.#queue(() => this.#read());
      return;
    }
    if (!hasChanged(article)) return this.#mend(article);
    clearTimeout(this.#later);
    const { left } = this.#patience;
    if (left > 0) this.#later = setTimeout(() => this.#considerReadingAgain(), left);
    else void this.#queue(() => this.#readAgain(article));
  }

  /** The registry is the page's too: some pages clear it, and what is not painted cannot be hit. */
  #mend(article: ArticleOnPage): void {
    if (areMarksLost(article)) paintMarks(article);
    this.#desk.mend();
  }

  #describe(): ReadingState {
    if (this.#isQuiet) return { state: 'quiet' };
    return this.#article ? describeReading(this.#article, this.#desk) : { state: 'noArticle' };
  }

  #openCard(index: number): void {
    if (!this.#article?.mentions[index]) return;
    this.#walk.visitForCard(this.#article, index);
    this.#card.open(this.#article, index);
  }

  /** A plain click on a mark opens its card; inside a link it takes the Alt key, because the link is the page's. */
  #onClick(event: MouseEvent): void {
    // A page that clicks its own marks could tell from the size of the card whether the library holds something on them.
    if (!event.isTrusted || this.#frame.isInside(event) || this.#desk.isInside(event)) return;
    this.#frame.close();
    if (!this.#article || event.button !== 0 || event.defaultPrevented || hasSelection(this.#page)) return;
    this.#mend(this.#article);
    const isOurs =
      (!isInControl(event) || event.altKey) && (this.#desk.openAt(event) || this.#openMentionAt(event, this.#article));
    if (isOurs && event.altKey) event.preventDefault();
  }

  #openMentionAt(event: MouseEvent, article: ArticleOnPage): boolean {
    const index = mentionAt(article, event);
    if (index === null) return false;
    this.#walk.stand(index);
    this.#card.open(article, index);
    return true;
  }
}
