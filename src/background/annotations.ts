import { normaliseAddress } from '../core/addresses/normalise-address';
import { begin, withFields, withoutChange } from '../core/annotations/change-annotation';
import { bareDraft } from '../core/library/bare-draft';
import { tellAll } from '../messages/news';
import type { AnnotationChange } from '../messages/protocol';
import type { Annotation, AnnotationFields, NewAnnotation, PageAnnotations, SubjectTarget } from '../model/annotation';
import type { SavedArticle, WholeDraft } from '../model/article';
import * as store from '../store/annotations';
import type { AnnotationRow, Database } from '../store/database';
import { keysTogether } from './ids-naming';
import { keepArticle, newArticle } from './library';
import { inTurn, openLibrary } from './open-library';
import { articleReadAt } from './same-article';

/** The reader's marks and notes on the article at an address; none when the library cannot be opened. */
export async function findOnPage(address: string): Promise<PageAnnotations['annotations']> {
  const database = await openLibrary();
  const article = await articleOn(database, address);
  return article ? store.findAnnotations(database, article.id) : [];
}

/**
 * Keeps an annotation, and with it the article it is on; `readDraft` gives that when it is not saved yet, or a passage is marked of which
 * no text is kept.
 */
export async function annotate(
  address: string,
  annotation: NewAnnotation,
  readDraft: () => Promise<WholeDraft>,
): Promise<Annotation> {
  const kept = await inTurn(async () => putOnSaved(await openLibrary(), address, annotation));
  if (kept) {
    void tellAll('annotationsChanged');
    return kept;
  }
  // A page that does not answer keeps no other change waiting.
  const draft = await draftAt(address, readDraft).catch((error: unknown) => {
    // The reader left before it was read to be saved. What they wrote on it is not dropped; a passage would stand in no text.
    if (annotation.target.type === 'passage') throw error;
    return bareDraft(address);
  });
  return changing(async (database) => (await putOnSaved(database, address, annotation)) ?? putWithArticle(annotation, draft));
}

/** Fails with `NoArticle` when the page went to another article meanwhile. */
async function draftAt(address: string, readDraft: () => Promise<WholeDraft>): Promise<WholeDraft> {
  const draft = await readDraft();
  if (normaliseAddress(draft.address) !== normaliseAddress(address)) throw noArticle();
  return draft;
}

/** Null when the article is not saved, or has no text yet that a passage could stand in. */
async function putOnSaved(database: Database, address: string, annotation: NewAnnotation): Promise<Annotation | null> {
  const known = await store.getAnnotation(database, annotation.id);
  if (known) return known;
  const article = await articleOn(database, address);
  if (!article || (article.isToRead && annotation.target.type === 'passage')) return null;
  return putOn(database, article.id, begin(annotation, new Date().toISOString()));
}

async function putWithArticle(annotation: NewAnnotation, draft: WholeDraft): Promise<Annotation> {
  const kept = begin(annotation, new Date().toISOString());
  const saved = await newArticle(draft);
  await keepArticle(saved, [], { annotation: changeOf(saved.id, null, kept) });
  return kept;
}

/** An article has one annotation as a whole: two windows that begin it at once change the same. */
async function putOn(database: Database, articleId: string, kept: Annotation): Promise<Annotation> {
  const known = kept.target.type === 'article' ? await store.findWholeAnnotation(database, articleId) : null;
  const fields = Object.fromEntries(Object.entries(fieldsOf(kept)).filter(([, value]) => value.length > 0));
  const after = known ? withFields(known, fields, kept.createdAt) : kept;
  await store.putChange(database, changeOf(articleId, known && store.rowOf(known, articleId), after));
  return after;
}

function fieldsOf({ label, note, tags }: Annotation): AnnotationFields {
  return { label, note, tags };
}

/** Changes fields of an annotation; one that was removed meanwhile comes back, for what the reader wrote is not dropped. */
export function changeAnnotation(address: string, { id, fields }: AnnotationChange): Promise<Annotation> {
  return changing(async (database) => {
    const before = await store.getAnnotation(database, id);
    const last = before ?? (await store.getRemoved(database, id));
    if (!last) throw notFound();
    await refuseElsewhere(database, last, address);
    const after = withFields(last, fields, new Date().toISOString());
    // Asked for nothing else, one that was removed comes back.
    if (!before || JSON.stringify(fieldsOf(after)) !== JSON.stringify(fieldsOf(last)))
      await store.putChange(database, { articleId: last.articleId, annotationId: id, before, after: { ...last, ...after } });
    return after;
  });
}

/** Removes an annotation; one that is gone already is no fault. */
export function removeAnnotation(address: string, id: string): Promise<void> {
  return changing(async (database) => {
    const before = await store.getAnnotation(database, id);
    if (!before) return;
    await refuseElsewhere(database, before, address);
    await store.putChange(database, { articleId: before.articleId, annotationId: id, before, after: null });
  });
}

/** Takes back the last change of the annotations of the article at an address. What was changed since by another hand stays. */
export function undoChange(address: string): Promise<boolean> {
  return changing(async (database) => {
    const article = await articleOn(database, address);
    const change = article && (await store.lastChange(database, article.id));
    if (!change) return false;
    const { before, after } = change;
    const today = await store.getAnnotation(database, change.annotationId);
    const isFieldChange = today && before && after;
    const restored = isFieldChange ? { ...today, ...withoutChange(today, before, after, new Date().toISOString()) } : before;
    await store.undoChange(database, change, restored);
    return true;
  });
}

/** Whether a change of the annotations of the article at an address can be taken back. */
export async function canUndoChange(address: string): Promise<boolean> {
  const database = await openLibrary();
  const article = await articleOn(database, address);
  return article !== null && (await store.lastChange(database, article.id)) !== null;
}

/** The reader's notes on an entity, by whatever name they decided it to be the same, or on a date. */
export async function findNotesOn(key: string): Promise<Annotation[]> {
  const database = await openLibrary();
  const keys = await keysTogether(database, key);
  const notes = await Promise.all(keys.map((one) => store.findAnnotationsOn(database, one)));
  return notes.flat().toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** Writes a note on an entity or a date from no article, or changes one, wherever it was written. */
export function writeNote(target: SubjectTarget, id: string, fields: Partial<AnnotationFields>): Promise<Annotation> {
  return changing(async (database) => {
    const before = await store.getAnnotation(database, id);
    const last = before ?? (await store.getRemoved(database, id));
    if (last && last.target.type !== 'subject') throw notFound();
    const now = new Date().toISOString();
    const after = last ? withFields(last, fields, now) : begin({ id, target, ...EMPTY_FIELDS, ...fields }, now);
    const row = last ? { ...last, ...after } : store.rowOf(after, NO_ARTICLE);
    await store.putChange(database, { articleId: row.articleId, annotationId: id, before, after: row });
    return after;
  });
}

const EMPTY_FIELDS: AnnotationFields = { label: '', note: '', tags: [] };
/** What a note belongs to that was written on the page of an entity. */
const NO_ARTICLE = '';

/** Removes a note on an entity or a date; gives it back, so that it can be written again. */
export function removeNote(id: string): Promise<Annotation | null> {
  return changing(async (database) => {
    const before = await store.getAnnotation(database, id);
    if (before?.target.type !== 'subject') return null;
    await store.putChange(database, { articleId: before.articleId, annotationId: id, before, after: null });
    return before;
  });
}

/** All tags in use. */
export async function listTags(): Promise<string[]> {
  return store.listTags(await openLibrary());
}

/** Runs a change in its turn, then tells who shows annotations. */
function changing<T>(change: (database: Database) => Promise<T>): Promise<T> {
  return inTurn(async () => {
    const changed = await change(await openLibrary());
    void tellAll('annotationsChanged');
    return changed;
  });
}

/** What the page claims is no proof; one known by its text was merged when the page was analysed. */
async function articleOn(database: Database, address: string): Promise<SavedArticle | null> {
  return articleReadAt(database, [normaliseAddress(address)]);
}

/** A page may change what is on its own article, and notes on what is named in many. */
async function refuseElsewhere(database: Database, row: AnnotationRow, address: string): Promise<void> {
  if (row.target.type === 'subject') return;
  const article = await articleOn(database, address);
  if (article?.id !== row.articleId) throw notFound();
}

function changeOf(articleId: string, before: AnnotationRow | null, after: Annotation) {
  return { articleId, annotationId: after.id, before, after: store.rowOf(after, articleId) };
}

function notFound(): Error {
  return Object.assign(new Error('There is no such annotation on this page.'), { name: 'AnnotationNotFound' });
}

function noArticle(): Error {
  return Object.assign(new Error('The page shows another article by now.'), { name: 'NoArticle' });
}
