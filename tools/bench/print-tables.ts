import type { Table } from './section';

/** A table for people: numbers to the right, words to the left, the notes below. */
export function tableAsText({ title, rows, notes }: Table): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '–')))];
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const isNumeric = columns.map((column) => rows.every((row) => typeof row[column] !== 'string'));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const rule = '─'.repeat(Math.max(0, ...lines.map((line) => line.length)));
  return [title, '', head, rule, ...body, '', ...notes.map((note) => `- ${note}`), ''].join('\n');
}
