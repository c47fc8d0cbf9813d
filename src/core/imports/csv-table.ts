import Papa from 'papaparse';

/** A row by the names of its columns in lower case; empty for a column that is not there. */
export type CsvRow = (column: string) => string;

/** The names of the columns of a table with a head (RFC 4180), in lower case. Looks at the first line only. */
export function csvColumns(text: string): Set<string> {
  const line = text.slice(0, LONGEST_HEAD).split(/[\r\n]/, 1)[0] ?? '';
  return new Set(parse(line)[0]?.map(columnName));
}

/** The rows below the head. Separators are commas; semicolons and tabs, as spreadsheets write them, too. */
export function csvRows(text: string): CsvRow[] {
  const [head = [], ...rows] = parse(text);
  const places = new Map(head.map((name, at) => [columnName(name), at]));
  return rows.map((cells) => (column) => cells[places.get(column) ?? -1]?.trim() ?? '');
}

const LONGEST_HEAD = 2_000;

function parse(text: string): string[][] {
  return Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: true }).data;
}

function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}
