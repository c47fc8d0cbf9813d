import { csvColumns, csvRows } from './csv-table';
import type { ImportFormat } from './format';
import { instantOf } from './instant-of';
import { toRead } from './to-read';

/** Of these the folder is no choice of the reader, but where an article stands in the program. */
const STATES = new Set(['unread', 'archive']);
/** `["climate","to check"]`: JSON, of which only the words are wanted. */
const WORD = /"(?<word>(?:[^"\\]|\\.)*)"/g;

/** Instapaper's CSV: `URL,Title,Selection,Folder,Timestamp`, since 2023 with `Tags`, a JSON list. */
export const instapaper: ImportFormat = {
  id: 'instapaper',
  recognise({ text }) {
    const columns = csvColumns(text);
    return ['url', 'selection', 'folder', 'timestamp'].every((column) => columns.has(column));
  },
  read({ text }, _, context) {
    const listed = csvRows(text).map((cell) => ({
      address: cell('url'),
      title: cell('title'),
      savedAt: instantOf(cell('timestamp')),
      note: cell('selection'),
      tags: [...folderOf(cell('folder')), ...tagsIn(cell('tags'))],
    }));
    return toRead(listed, context);
  },
};

function folderOf(folder: string): string[] {
  return STATES.has(folder.toLowerCase()) ? [] : [folder];
}

function tagsIn(cell: string): string[] {
  return cell.startsWith('[') ? [...cell.matchAll(WORD)].map(({ groups }) => groups?.['word'] ?? '') : cell.split(',');
}
