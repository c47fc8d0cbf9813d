import { askFromPage } from '../../messages/ask';
import { isDate, type Mention } from '../../model/mention';
import type { NoteDeeds } from '../annotations/mark-desk';
import type { NotesOn } from './Card';
import { subjectKey } from './subject-key';

/**
 * Shows the reader's notes on what a mention speaks of, and shows them again after each change; none for a date that could not be placed.
 * @param text of the article.
 */
export async function findNotes(
  mention: Mention,
  text: string,
  { find, save, remove, bringBack }: NoteDeeds,
  show: (notes: NotesOn) => void,
): Promise<void> {
  const key = subjectKey(mention);
  if (key === null) return;
  const name = isDate(mention) ? text.slice(mention.start, mention.end) : mention.canonical;
  const showNow = async (): Promise<void> =>
    show({
      notes: await find(key),
      onSave: (fields, id) => save(id, { type: 'subject', key, name }, fields).then(showNow),
      onRemove: (id) => remove(id).then(showNow),
      onRestore: ({ id }) => bringBack(id).then(showNow),
      suggestTags: () => askFromPage.listTags(),
    });
  await showNow();
}
