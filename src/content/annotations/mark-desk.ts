import type { TabAsks } from '../../messages/protocol';
import type { Annotation, AnnotationFields, SubjectTarget } from '../../model/annotation';
import type { ListedAnnotation } from '../../model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import type { Span } from '../../model/span';
import { flash } from '../../page/paint';
import { clearRemains } from '../../page/remains';
import { selectedSpan } from '../../page/selected-span';
import { boundariesOf } from '../../page/text-map';
import { isUnderPoint } from '../../page/under-point';
import type { CardFrame } from '../card/card-frame';
import { bringDrawing } from '../drawing/bring-drawing';
import type { NameDeeds } from '../name-deeds';
import type { ArticleOnPage } from '../read-page';
import { AnnotationsOnPage } from './annotations-on-page';
import { openFailureCard } from './open-failure-card';
import { MarkCardOpener, type MarkPage } from './mark-card-opener';
import { areAnnotationsLost, paintAnnotations } from '../../page/paint-annotations';
import { firstLabel } from './first-label';
import { SelectionBarOpener, type SelectionDeeds } from './selection-bar-opener';

/** What the desk has the reading of its page do. */
export interface DeskDeeds {
  readonly openMention: (index: number) => void;
  readonly addName: NameDeeds['addName'];
}

/** The reader's notes on an entity or a date. */
export interface NoteDeeds {
  readonly find: (key: string) => Promise<readonly Annotation[]>;
  /** Changes the note with an id, or begins it. */
  readonly save: (id: string, target: SubjectTarget, fields: Partial<AnnotationFields>) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Puts back what was removed. */
  readonly bringBack: (id: string) => Promise<void>;
}

/** What our own pages and the background may ask of the desk. */
export type DeskAnswers = Pick<
  TabAsks,
  'showAnnotation' | 'openAnnotation' | 'annotateArticle' | 'removeAnnotation' | 'undoAnnotationChange'
>;

/** Where the reader marks, notes and finds again: the bar, the marks on the page and their cards. */
export class MarkDesk {
  readonly #page: Document;
  readonly #frame: CardFrame;
  readonly #annotations = new AnnotationsOnPage();
  readonly #cards: MarkCardOpener;
  readonly #bar: SelectionBarOpener;
  #settings = DEFAULT_SETTINGS;
  #article: ArticleOnPage | null = null;
  /** What was being written when the extension was updated under the page, and is not kept. */
  #remains: string;
  /** Whether the library could not be asked for them. */
  areMissing = false;

  constructor(page: Document, frame: CardFrame, deeds: DeskDeeds, signal: AbortSignal) {
    this.#page = page;
    this.#frame = frame;
    this.#cards = new MarkCardOpener(frame, {
      change: (id, fields) => this.#doing(this.#annotations.change(id, fields)),
      remove: (id) => this.#doing(this.#annotations.remove(id)),
      bringBack: (id) => this.#doing(this.#annotations.bringBack(id)),
      copy: (quote, near) => this.#copy(quote, near),
      openMention: deeds.openMention,
      tellLost: (error, words) => openFailureCard(frame, error, words),
    });
    this.#remains = clearRemains(page);
    this.#bar = new SelectionBarOpener(page, () => this.#pageForBar(), this.#selectionDeeds(deeds), signal);
  }

  readonly answers: DeskAnswers = {
    showAnnotation: async (id) => this.#lead(id),
    openAnnotation: async (id) => this.#open(id),
    annotateArticle: async (fields, address = this.#article?.draft.address) => {
      if (address !== this.#article?.draft.address) throw noArticle();
      await this.#doing(this.#annotations.annotateArticle(fields));
    },
    removeAnnotation: (id) => this.#doing(this.#annotations.remove(id)),
    undoAnnotationChange: () => this.#doing(this.#annotations.undo()),
  };

  /** Shows the reader's marks on an article: read for the first time, or again after its page changed. Null takes them away. */
  async show(article: ArticleOnPage | null): Promise<void> {
    const before = this.#article;
    this.#article = article;
    this.#bar.close();
    if (this.#remains) openFailureCard(this.#frame, orphaned(), this.#remains);
    this.#remains = '';
    if (!article) return this.#annotations.close();
    const isSame = before?.draft.address === article.draft.address && !this.areMissing;
    try {
      await (isSame ? this.#annotations.placeIn(article) : this.#annotations.open(article));
      this.areMissing = false;
    } catch {
      // The page is read all the same; our popup says that the marks are missing.
      this.areMissing = true;
    }
    this.#paint();
  }

  /** Shows what another window did. */
  async refresh(): Promise<void> {
    if (!this.#article) return;
    try {
      if (this.areMissing) await this.#annotations.open(this.#article);
      else if (!(await this.#annotations.refresh())) return;
      this.areMissing = false;
      this.#showAgain();
    } catch {
      this.areMissing = true;
    }
  }

  /** Labels may look otherwise, and the bar may be unwanted now. */
  settle(settings: Settings): void {
    this.#settings = settings;
    if (!settings.showsSelectionBar) this.#bar.close();
    this.#paint();
    this.#refreshCard();
  }

  /** Paints anew what the page has cleared. */
  mend(): void {
    if (areAnnotationsLost(this.#annotations.found(), this.#settings.labels)) this.#paint();
  }

  /** Whether an event of the page happened in the bar. */
  isInside(event: Event): boolean {
    return this.#bar.isInside(event);
  }

  list(): ListedAnnotation[] {
    return this.#annotations.list();
  }

  /** Opens the card of the mark that was clicked; false where none was. The shortest one lies on top. */
  openAt({ clientX, clientY }: MouseEvent): boolean {
    if (!this.#article) return false;
    const isUnder = isUnderPoint(this.#article.map, clientX, clientY);
    const [top] = this.#annotations
      .found()
      .filter(({ found }) => isUnder(found))
      .toSorted((one, other) => one.found.end - one.found.start - (other.found.end - other.found.start));
    if (top) this.#open(top.id);
    return top !== undefined;
  }

  /** What the cards of entities and dates have the desk do with the notes on them. */
  readonly notes: NoteDeeds = {
    find: (key) => this.#annotations.notesOn(key),
    save: (id, target, fields) => this.#orTellLost(fields, this.#doing(this.#annotations.annotateSubject(id, target, fields))),
    remove: (id) => this.#doing(this.#annotations.remove(id)),
    bringBack: (id) => this.#doing(this.#annotations.bringBack(id)),
  };

  /** Marks the selected words and opens the mark's card; false where no words of the article are selected. */
  markSelection(): boolean {
    const span = this.#article && selectedSpan(this.#article.map, this.#page.getSelection());
    if (span) void this.#note(span);
    return span !== null;
  }

  #selectionDeeds({ addName }: DeskDeeds): SelectionDeeds {
    return {
      mark: (span, label) => void this.#mark(span, label),
      note: (span) => void this.#note(span),
      copy: async (span, near) => void (await this.#orTell(span, this.#copy(this.#wordsAt(span), near))),
      addName: (span, kind) => void this.#orTell(span, addName(span, kind, 'article')),
    };
  }

  async #mark(span: Span, label: string): Promise<string | null> {
    const marked = await this.#orTell(span, this.#annotations.mark(span, label));
    if (!marked) return null;
    this.#page.getSelection()?.removeAllRanges();
    this.#paint();
    return marked.id;
  }

  async #note(span: Span): Promise<void> {
    const id = await this.#mark(span, firstLabel(this.#settings.labels));
    const [annotation, page] = [this.#annotations.get(id ?? ''), this.#pageAtHand()];
    if (annotation && page) this.#cards.openNote(annotation, page);
  }

  /** What fails is told at once, and the words are offered for copying. */
  async #orTell<T>(span: Span, work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      openFailureCard(this.#frame, error, this.#wordsAt(span));
      return null;
    }
  }

  /** A form whose card has gone cannot say that its words were not kept. */
  async #orTellLost<T>({ note }: Partial<AnnotationFields>, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (note && !this.#frame.isOpen) openFailureCard(this.#frame, error, note);
      throw error;
    }
  }

  async #doing<T>(work: Promise<T>): Promise<T> {
    const done = await work;
    this.#showAgain();
    return done;
  }

  #showAgain(): void {
    this.#paint();
    this.#refreshCard();
  }

  async #copy(quote: string, near: Element): Promise<void> {
    if (!this.#article) return;
    const { draft, published } = this.#article;
    const head = { ...draft, ...(published && { published }) };
    const { copyCitation } = await bringDrawing();
    await copyCitation({ head, quote, style: this.#settings.citationStyle }, near);
  }

  #open(id: string): void {
    const [annotation, page] = [this.#annotations.get(id), this.#pageAtHand()];
    if (!annotation || !page) return;
    this.#lead(id);
    this.#cards.open(annotation, page);
  }

  #lead(id: string): void {
    const found = this.#annotations.placeOf(id);
    const range = found && this.#article && boundariesOf(this.#article.map, found);
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    flash(range);
  }

  #paint(): void {
    if (this.#article) paintAnnotations(this.#annotations.found(), this.#article.map, this.#settings.labels);
  }

  #refreshCard(): void {
    const page = this.#pageAtHand();
    if (page) this.#cards.refresh(page);
  }

  #pageForBar(): MarkPage | null {
    return this.#settings.showsSelectionBar ? this.#pageAtHand() : null;
  }

  #pageAtHand(): MarkPage | null {
    return this.#article && { article: this.#article, annotations: this.#annotations, labels: this.#settings.labels };
  }

  #wordsAt({ start, end }: Span): string {
    return this.#article?.draft.text.slice(start, end) ?? '';
  }
}

function orphaned(): Error {
  return Object.assign(new Error('Repères was updated under the page.'), { name: 'Orphaned' });
}

/** What was written on one article is not kept on the next that its tab shows. */
function noArticle(): Error {
  return Object.assign(new Error('The page shows another article by now.'), { name: 'NoArticle' });
}
