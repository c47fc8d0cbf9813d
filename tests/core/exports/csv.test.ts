import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, SEMICOLONS } from '../../../src/core/exports/csv';
import { heldByCsv, readCsv, unguarded } from '../../support/read-csv';
import { systemReader } from '../../support/system-reader';

function write(rows: readonly (readonly (string | number)[])[], choices = {}): string {
  return csvRows(rows, { choices })
    .map(({ text }) => text)
    .join('');
}

describe('a cell', () => {
  it.each([
    ['Béchar', 'Béchar'],
    ['a, b', '"a, b"'],
    ['a;b', '"a;b"'],
    ['« "oui" »', '"« ""oui"" »"'],
    ['un\ndeux\r\ntrois\rquatre', '"un\ndeux\ntrois\nquatre"'],
    [' un', '" un"'],
    ['a\u0000b\u001Bc', 'a\uFFFDb\uFFFDc'],
    [-5, '-5'],
    [0.5, '0.5'],
  ])('holds %j as %j', (cell, written) => {
    expect(write([[cell]])).toBe(`${written}\r\n`);
  });

  it.each([
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+33 1 23', `'+33 1 23`],
    ['- Oui.', `'- Oui.`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\n=1"`],
    ['＝1+1', `'＝1+1`],
    [`'=1`, `''=1`],
    [`'un`, `'un`],
    ['2022-04-05', '2022-04-05'],
    ['a=b', 'a=b'],
  ])('is no formula: %j', (cell, written) => {
    expect(write([[cell]])).toBe(`${written}\r\n`);
  });
});

it('puts semicolons between columns where the reader chose it', () => {
  expect(write([['a', 'b;c', 1]], { [SEMICOLONS.id]: true })).toBe('a;"b;c";1\r\n');
});

const cells = fc.string({ unit: 'binary', maxLength: 20 });
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

it('gives papaparse every cell back, and none that is a formula', () => {
  fc.assert(
    fc.property(tables, fc.boolean(), (table, semicolons) => {
      const head = table[0]?.map((_, column) => `c${column}`) ?? [];
      const text = write([head, ...table], { [SEMICOLONS.id]: semicolons });
      const rows = readCsv(text, semicolons ? ';' : ',').map((row) => Object.values(row));
      expect(rows.map((row) => row.map(unguarded))).toEqual(table.map((row) => row.map(heldByCsv)));
      expect(rows.flat().filter((cell) => /^[=+\-@\t\n＝＋－＠]/.test(cell))).toEqual([]);
    }),
  );
});

const python = systemReader('python3');
const READ = `
import csv, json, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline='')))
print(json.dumps(rows))
`;

it.skipIf(!python)('gives Python every cell back', () => {
  const table = fc.sample(fc.array(cells, { minLength: 3, maxLength: 3 }), { numRuns: 300, seed: 7 });
  const output = python?.({ name: 'table.csv', text: write(table) }, (path) => ['-c', READ, path]) ?? '';
  const rows: string[][] = JSON.parse(output);
  expect(rows.map((row) => row.map(unguarded))).toEqual(table.map((row) => row.map(heldByCsv)));
});
