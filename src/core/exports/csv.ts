import type { ExportOptions, ExportPart, FormatChoice } from './format';
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
  const text = rows.map((row) => `${row.map(cellOf).join(delimiter)}\r\n`).join('');
  return text === '' ? [] : [{ file: '', text }];
}

/** The first row of a table, after the byte order mark. */
export function csvHead(names: readonly string[], options: Pick<ExportOptions, 'choices'>): ExportPart[] {
  return [{ file: '', text: BYTE_ORDER_MARK }, ...csvRows([names], options)];
}

/** Some words in one cell; spreadsheets and other programs part tags so. */
export function listed(words: readonly string[]): string {
  return words.join(', ');
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = /\r\n?/g;
const FORMULA = /^'*[=+\-@\t\n\uFF0B\uFF0D\uFF1D\uFF20]/;
const TO_QUOTE = /[",;\n\t]|^\s|\s$/;
/** The controls of ASCII but for the tab and the line feed. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replaceAll(LINE_BREAK, '\n').replaceAll(CONTROLS, '\uFFFD');
  const guarded = FORMULA.test(plain) ? `'${plain}` : plain;
  return TO_QUOTE.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
