import Papa from 'papaparse';

/** The rows of a CSV file in UTF-8 as papaparse reads them, by the names of their columns; throws where it finds a fault. */
export function readCsv(text: string, delimiter = ','): Record<string, string>[] {
  const file = Buffer.from(text).toString('utf8').replace(LAST_LINE_BREAK, '');
  const { data, errors } = Papa.parse<Record<string, string>>(file, { header: true, delimiter });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}

/** A cell as it was before it was guarded; see `core/exports/csv`. */
export function unguarded(cell: string | undefined): string {
  return (cell ?? '').replace(GUARD, '');
}

/** What such a file can hold of a cell: whole characters, no controls, and one kind of line break. */
export function heldByCsv(cell: string): string {
  return Buffer.from(cell.replaceAll(/\r\n?/g, '\n')).toString('utf8').replaceAll(CONTROLS, '\uFFFD');
}

const LAST_LINE_BREAK = /\r?\n$/;
const GUARD = /^'(?='*[=+\-@\t\n\uFF0B\uFF0D\uFF1D\uFF20])/;
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
