import { csvColumns, csvRows } from './csv-table';
import type { ImportFormat } from './format';
import { instantOf } from './instant-of';
import { linksInHtml } from './links-in-html';
import { arePocketHighlights, pocketHighlights } from './pocket-highlights';
import { toRead } from './to-read';

const TITLE = /<title>\s{0,99}pocket export/i;
const HEAD = 2_000;

/**
 * What Pocket gave its readers before it closed: `part_000000.csv` with `title,url,time_added,tags,status`, in some with `cursor`, tags
 * parted by `|`, and what was marked in `annotations/part_000000.json`; before 2025 `ril_export.html`.
 */
export const pocket: ImportFormat = {
  id: 'pocket',
  recognise: ({ text }, data) => arePocketHighlights(data) || TITLE.test(text.slice(0, HEAD)) || isTable(text),
  read({ text }, data, context) {
    if (data !== undefined) return toRead(pocketHighlights(data), context);
    if (!isTable(text)) return toRead(linksInHtml(text), context);
    const listed = csvRows(text).map((cell) => ({
      address: cell('url'),
      title: cell('title'),
      savedAt: instantOf(cell('time_added')),
      tags: cell('tags').split('|'),
    }));
    return toRead(listed, context);
  },
};

function isTable(text: string): boolean {
  const columns = csvColumns(text);
  return columns.has('url') && columns.has('time_added');
}
