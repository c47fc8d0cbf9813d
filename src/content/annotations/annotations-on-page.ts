import { describeAnchor } from '../../core/anchors/describe-anchor';
import { findAnchorIn } from '../../core/anchors/find-anchor';
import { prepareText, type PreparedText } from '../../core/anchors/prepare-text';
import { again } from '../../messages/again';
import { askFromPage } from '../../messages/ask';
import type { FoundAnchor } from '../../model/anchor';
import {
  isOnPassage,
  type Annotation,
  type AnnotationFields,
  type AnnotationTarget,
  type PassageAnnotation,
  type SubjectTarget,
} from '../../model/annotation';
import type { ListedAnnotation } from '../../model/reading';
import type { Span } from '../../model/span';
import { blockKindAt } from '../../page/block-kind';
import { whenIdle, type Slices } from '../../page/in-slices';
import { newId } from '../../parts/new-id';
import type { ArticleOnPage } from '../read-page';
import type { AnnotationKeeper } from './annotation-keeper';
import { passingKeeper } from './passing-keeper';
import { storedKeeper } from './stored-keeper';

/** Their places in a list, behind all offsets. */
const OTHERS = Number.MAX_SAFE_INTEGER - 1;
const ORPHANS = Number.MAX_SAFE_INTEGER;

/** The reader's marks and notes on the page being read, and where they stand in it: the one owner of what is known of them. */
export class AnnotationsOnPage {
  #keeper: AnnotationKeeper = storedKeeper('');
  /** By the address of their article: a page may show several in its life. */
  readonly #passing = new Map<string, AnnotationKeeper>();
  #article: ArticleOnPage | null = null;
  #all: readonly Annotation[] = [];
  /** Where the marks stand; null for orphans. */
  #places: ReadonlyMap<string, FoundAnchor | null> = new Map();
  /** As they were before another window removed them. */
  readonly #seen = new Map<string, Annotation>();
  #changing: Promise<unknown> = Promise.resolve();
  isPrivate = false;

  /** Learns what the reader made on an article that has just been read. */
  async open(article: ArticleOnPage): Promise<void> {
    const { address } = article.draft;
    if (address !== this.#article?.draft.address) [this.#all, this.#places] = [[], new Map()];
    this.#article = article;
    this.#keeper = storedKeeper(address);
    const { annotations, isPrivate } = await again(() => askFromPage.findAnnotations({ address }));
    if (this.#article !== article) return;
    if (isPrivate) this.#keeper = this.#passing.get(address) ?? passingKeeper();
    if (isPrivate) this.#passing.set(address, this.#keeper);
    this.isPrivate = isPrivate;
    this.#all = isPrivate ? await this.#keeper.find() : annotations;
    await this.#findAll(article, new Map());
  }

  /** Looks for all marks anew, in a text that has changed or grown. */
  async placeIn(article: ArticleOnPage): Promise<void> {
    const isSameText = article.draft.text === this.#article?.draft.text;
    this.#article = article;
    if (!isSameText) await this.#findAll(article, new Map());
  }

  /** Learns what another window did; tells whether it did anything. */
  async refresh(): Promise<boolean> {
    const [before, after] = [this.#all, await this.#keeper.find()];
    if (isSame(before, after)) return false;
    for (const one of before) this.#seen.set(one.id, one);
    this.#all = after;
    if (this.#article) await this.#findAll(this.#article, this.#places);
    return true;
  }

  /** The page went to another article. */
  close(): void {
    this.#article = null;
    this.#all = [];
    this.#places = new Map();
  }

  /** Marks a passage of the text as it is now; it is there when the promise resolves. Fails with `NoArticle` where there is none. */
  async mark(span: Span, label: string): Promise<Annotation> {
    if (!this.#article) throw Object.assign(new Error('There is no article on this page.'), { name: 'NoArticle' });
    const { draft, map } = this.#article;
    const keeper = this.#keeper;
    // The text may have grown by the time that earlier changes are kept.
    const anchor = describeAnchor(draft.text, span, blockKindAt(map, span.start) ?? undefined);
    return this.#inTurn(async () => {
      const target = { type: 'passage', anchor } as const;
      const marked = await keeper.add({ id: newId(), target, label, note: '', tags: [] });
      // The page may have gone on to another article, which it is no mark of.
      if (this.#article?.draft.address !== draft.address) return marked;
      this.#put(marked);
      if (this.#article?.draft.text === draft.text)
        this.#places = new Map(this.#places).set(marked.id, { ...span, changed: false });
      else if (this.#article) await this.#findAll(this.#article, this.#places);
      return marked;
    });
  }

  /** Makes an annotation on the article as a whole, or changes the one there is. */
  annotateArticle(fields: Partial<AnnotationFields>): Promise<void> {
    return this.#inTurn(async () => {
      const known = this.#all.find(({ target }) => target.type === 'article');
      if (known) await this.#change(known.id, fields);
      else await this.#add({ type: 'article' }, { label: '', note: '', tags: [], ...fields });
    });
  }

  /** Changes a note on an entity or a date, or begins it; it may have been begun on another page. */
  annotateSubject(id: string, target: SubjectTarget, fields: Partial<AnnotationFields>): Promise<void> {
    return this.#inTurn(async () => {
      const known = this.get(id) ?? (await this.notesOn(target.key)).find((note) => note.id === id);
      if (known) await this.#change(id, fields);
      else await this.#add(target, { label: '', note: '', tags: [], ...fields }, id);
    });
  }

  /** Sends the change at once and waits for no earlier one: the page may be about to go. The background keeps the order. */
  change(id: string, fields: Partial<AnnotationFields>): Promise<void> {
    return this.#change(id, fields);
  }

  /** Brings back what was removed. */
  bringBack(id: string): Promise<void> {
    return this.#change(id, {});
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#keeper.remove(id);
      this.#all = this.#all.filter((one) => one.id !== id);
    });
  }

  /** Takes back the last change; tells whether there was one. */
  undo(): Promise<boolean> {
    return this.#inTurn(async () => {
      const isUndone = await this.#keeper.undo();
      if (isUndone) await this.refresh();
      return isUndone;
    });
  }

  /** The reader's notes on an entity or a date, in whatever article they were written. */
  async notesOn(key: string): Promise<readonly Annotation[]> {
    if (!this.isPrivate) return askFromPage.findNotesOn(key);
    return this.#all.filter(({ target }) => target.type === 'subject' && target.key === key);
  }

  get(id: string): Annotation | undefined {
    return this.#all.find((one) => one.id === id);
  }

  /** Where a mark stands in the text of today; null for an orphan. */
  placeOf(id: string): FoundAnchor | null {
    return this.#places.get(id) ?? null;
  }

  /** The marks that are found on the page. */
  found(): readonly (PassageAnnotation & { readonly found: FoundAnchor })[] {
    return this.#all.filter(isOnPassage).flatMap((annotation) => {
      const found = this.placeOf(annotation.id);
      return found ? [{ ...annotation, found }] : [];
    });
  }

  /** All of them: those on passages in reading order, then the others, orphans last. */
  list(): ListedAnnotation[] {
    const order = (one: Annotation): number => this.placeOf(one.id)?.start ?? (isOnPassage(one) ? ORPHANS : OTHERS);
    return this.#all.toSorted((one, other) => order(one) - order(other)).map((one) => this.#listed(one));
  }

  #listed(annotation: Annotation): ListedAnnotation {
    if (!isOnPassage(annotation)) return { ...annotation, state: 'whole' };
    const found = this.placeOf(annotation.id);
    if (!found) return { ...annotation, state: 'orphan' };
    const words = this.#article?.draft.text.slice(found.start, found.end) ?? '';
    return found.changed ? { ...annotation, state: 'changed', words } : { ...annotation, state: 'found' };
  }

  /** Changes run one after another: each leans on what the one before left. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const changed = this.#changing.then(change);
    this.#changing = changed.catch(ignoreFailure);
    return changed;
  }

  async #change(id: string, fields: Partial<AnnotationFields>): Promise<void> {
    const after = await this.#changeOrKeepAnew(id, fields);
    const isThere = this.#all.some((one) => one.id === id);
    this.#all = isThere ? this.#all.map((one) => (one.id === id ? after : one)) : [...this.#all, after];
    if (!this.#places.has(id) && this.#article) await this.#findAll(this.#article, this.#places);
  }

  /** Its article may have been removed in another window; what the reader writes here is not dropped for that. */
  async #changeOrKeepAnew(id: string, fields: Partial<AnnotationFields>): Promise<Annotation> {
    const known = this.get(id) ?? this.#seen.get(id);
    const keeper = this.#keeper;
    try {
      return await keeper.change(id, fields);
    } catch (error) {
      if (!known || !(error instanceof Error && error.name === 'AnnotationNotFound')) throw error;
      const { target, label, note, tags } = known;
      await keeper.add({ id, target, label, note, tags });
      return keeper.change(id, fields);
    }
  }

  async #add(target: AnnotationTarget, fields: AnnotationFields, newOne = newId()): Promise<Annotation> {
    const kept = await this.#keeper.add({ id: newOne, target, ...fields });
    this.#put(kept);
    return kept;
  }

  #put(kept: Annotation): void {
    this.#all = [...this.#all.filter(({ id }) => id !== kept.id), kept];
  }

  /** @param known where some of them stand already. */
  async #findAll(article: ArticleOnPage, known: ReadonlyMap<string, FoundAnchor | null>): Promise<void> {
    const found = await whenIdle(findAll(article, this.#all.filter(isOnPassage), known));
    if (this.#article !== article) return;
    // What was marked meanwhile has its place.
    const others = [...this.#places].filter(([id]) => !found.has(id));
    this.#places = new Map([...others, ...found]);
  }
}

function isSame(before: readonly Annotation[], after: readonly Annotation[]): boolean {
  return before.length === after.length && before.every((one, index) => stateOf(one) === stateOf(after[index] ?? one));
}

function stateOf({ id, label, note, tags }: Annotation): string {
  return JSON.stringify([id, label, note, tags]);
}

/** Who asked for a change hears of its failure; the next change does not care. */
function ignoreFailure(): void {}

/** In milliseconds; one mark takes a few at most. */
const LONGEST_SLICE = 8;

function* findAll(
  { draft, map }: ArticleOnPage,
  marks: readonly PassageAnnotation[],
  known: ReadonlyMap<string, FoundAnchor | null>,
): Slices<ReadonlyMap<string, FoundAnchor | null>> {
  const places = new Map<string, FoundAnchor | null>();
  // A long text takes some milliseconds to make ready: only where a mark is to be looked for.
  let text: PreparedText | undefined;
  let since = performance.now();
  for (const { id, target } of marks) {
    let place = known.get(id);
    if (place === undefined) {
      text ??= prepareText(draft.text, (offset) => blockKindAt(map, offset));
      place = findAnchorIn(text, target.anchor);
    }
    places.set(id, place);
    if (performance.now() - since < LONGEST_SLICE) continue;
    yield;
    since = performance.now();
  }
  return places;
}
