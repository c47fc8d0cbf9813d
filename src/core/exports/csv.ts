import Papa from 'papaparse';
import type { ExportOptions, ExportableArticle } from '../../model/export';
import type { ExportPart, ExportWriter, FormatChoice } from './format';
import { isChosen } from './chosen';

/** A cell: words, or a number of our own. */
export type Cell = string | number;

/** Spreadsheets in the languages that write decimals with a comma read `;`, others and other programs read `,`. */
export const SEMICOLONS: FormatChoice = { id: 'semicolons', initial: false };

/**
 * The rows of a table as CSV (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180): CRLF after each row, quotes doubled. A byte order mark
 * comes before the first row: by it spreadsheets read the file as UTF-8.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection):
 * one that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line break. So does one of apostrophes and then one of
 * these: whoever takes one apostrophe away before such a sign has every cell back as it was. Line breaks in cells are LF; characters
 * that text files have no place for (NUL and other controls) become U+FFFD.
 */
export function csvRows(rows: readonly (readonly Cell[])[], options: Pick<ExportOptions, 'choices'>): ExportPart[] {
  const delimiter = isChosen(options, SEMICOLONS) ? ';' : ',';
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map(guarded));
  const text = Papa.unparse(cells, { delimiter, newline: '\r\n', quotes: (cell) => TO_QUOTE.test(String(cell)) });
  return [{ file: '', text: `${text}\r\n` }];
}

/** The first row of a table, after the byte order mark. */
export function csvHead(names: readonly string[], options: Pick<ExportOptions, 'choices'>): ExportPart[] {
  return [{ file: '', text: BYTE_ORDER_MARK }, ...csvRows([names], options)];
}

/** Writes a table, its head with the first article or, without any, alone; after all articles come those rows that belong to none. */
export function csvWriter(
  names: readonly string[],
  options: Pick<ExportOptions, 'choices'>,
  rowsOf: (article: ExportableArticle) => readonly (readonly Cell[])[],
  lastRows: () => readonly (readonly Cell[])[] = () => [],
): ExportWriter {
  let isFirst = true;
  const write = (rows: readonly (readonly Cell[])[]): ExportPart[] => {
    const parts = [...(isFirst ? csvHead(names, options) : []), ...csvRows(rows, options)];
    isFirst = false;
    return parts;
  };
  return { add: (article) => write(rowsOf(article)), end: () => write(lastRows()) };
}

/** Some words in one cell; spreadsheets and other programs part tags so. */
export function listed(words: readonly string[]): string {
  return words.join(', ');
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = /\r\n?/g;
const FORMULA = /^'*[=+\-@\t\n\uFF0B\uFF0D\uFF1D\uFF20]/;
/** More than one delimiter is looked for: whoever guesses it takes none in a cell for one. */
const TO_QUOTE = /[",;\n\t]|^\s|\s$/;
/** The controls of ASCII but for the tab and the line feed. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
/** One look is enough for most cells. */
// oxlint-disable-next-line no-control-regex
const TO_GUARD = /^['=+\-@\t\n\uFF0B\uFF0D\uFF1D\uFF20]|[\u0000-\u0008\u000B-\u001F\u007F]/;

function guarded(cell: Cell): Cell {
  if (typeof cell === 'number' || !TO_GUARD.test(cell)) return cell;
  const plain = cell.replaceAll(LINE_BREAK, '\n').replaceAll(CONTROLS, '\uFFFD');
  return FORMULA.test(plain) ? `'${plain}` : plain;
}
