import { csvColumns, csvRows } from './csv-table';
import type { ImportFormat } from './format';
import { instantOf } from './instant-of';
import { toRead } from './to-read';

/** The folder of what lies in none. */
const NO_FOLDER = 'unsorted';

/**
 * Raindrop.io's CSV: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; folders in folders are parted by `/`, tags
 * by commas (https://help.raindrop.io/import#supported-formats). The excerpt is the page's own and is left out.
 */
export const raindrop: ImportFormat = {
  id: 'raindrop',
  recognise({ text }) {
    const columns = csvColumns(text);
    return ['url', 'folder', 'created'].every((column) => columns.has(column));
  },
  read({ text }, _, context) {
    const listed = csvRows(text).map((cell) => ({
      address: cell('url'),
      title: cell('title'),
      savedAt: instantOf(cell('created')),
      note: [cell('note'), cell('highlights')].filter(Boolean).join('\n\n'),
      tags: [...foldersOf(cell('folder')), ...cell('tags').split(',')],
    }));
    return toRead(listed, context);
  },
};

function foldersOf(folder: string): string[] {
  return folder.toLowerCase() === NO_FOLDER ? [] : folder.split('/');
}
