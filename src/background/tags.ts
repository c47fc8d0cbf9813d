import { begin, withFields } from '../core/annotations/change-annotation';
import { tellAll } from '../messages/news';
import type { Annotation } from '../model/annotation';
import { findWholeAnnotation, putChanges, rowOf } from '../store/annotations';
import { getHeads } from '../store/articles';
import type { ChangeRow, Database } from '../store/database';
import { inTurn, openLibrary } from './open-library';

/** Gives saved articles tags, all or none of them; gives the ids of those that did not have them all before. */
export function addTags(ids: readonly string[], tags: readonly string[]): Promise<string[]> {
  return changeWhole(ids, (before, now) => {
    const all = [...new Set([...(before?.tags ?? []), ...tags])];
    if (!before) return begin({ id: crypto.randomUUID(), target: { type: 'article' }, label: '', note: '', tags: all }, now);
    return all.length === before.tags.length ? before : withFields(before, { tags: all }, now);
  });
}

/** Takes tags from saved articles, all or none of them; an annotation that says nothing else goes. */
export async function removeTags(ids: readonly string[], tags: readonly string[]): Promise<void> {
  await changeWhole(ids, (before, now) => {
    const left = before?.tags.filter((tag) => !tags.includes(tag)) ?? [];
    if (!before || left.length === before.tags.length) return before;
    return left.length === 0 && before.note === '' ? null : withFields(before, { tags: left }, now);
  });
}

/** Changes the annotations on articles as a whole; gives the ids of the articles whose was changed. */
function changeWhole(
  ids: readonly string[],
  change: (before: Annotation | null, now: string) => Annotation | null,
): Promise<string[]> {
  return inTurn(async () => {
    const database = await openLibrary();
    const now = new Date().toISOString();
    const changes: ChangeRow[] = [];
    for (const { id } of await getHeads(database, ids)) changes.push(...(await changeOf(database, id, now, change)));
    await putChanges(database, changes);
    void tellAll('annotationsChanged');
    return changes.map(({ articleId }) => articleId);
  });
}

async function changeOf(
  database: Database,
  articleId: string,
  now: string,
  change: (before: Annotation | null, now: string) => Annotation | null,
): Promise<ChangeRow[]> {
  const before = await findWholeAnnotation(database, articleId);
  const after = change(before, now);
  const annotationId = (before ?? after)?.id;
  if (after === before || annotationId === undefined) return [];
  return [{ articleId, annotationId, before: before && rowOf(before, articleId), after: after && rowOf(after, articleId) }];
}
