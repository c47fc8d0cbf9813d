import type { Plugin } from 'vite';

const MODULE = /\/node_modules\/franc-min\/index\.js$/;
/** Where it cuts its trigrams of all languages into tables, as it is loaded. */
const TABLES = /const numericData = \{\}\n(?<filling>\nfor \(script in data\) \{\n[^]*?\n\}\n)/;
const USE = /\bnumericData\b/;

/**
 * Has franc make its tables when it is first asked, which it is only for texts that are not plainly French or English: they take as long
 * as all else that the background does at its start, and most starts need none. Fails the build where another franc is written another way.
 */
export function lateTrigrams(): Plugin {
  return {
    name: 'late-trigrams',
    transform: {
      filter: { id: MODULE },
      handler(code) {
        const late = withLateTables(code);
        return late === null ? this.error('franc-min makes its tables in another way than before.') : { code: late, map: null };
      },
    },
  };
}

/** The source of franc with its tables in a function; null where they are not found. */
export function withLateTables(code: string): string | null {
  const [tables = '', filling = ''] = TABLES.exec(code) ?? [];
  const [before = '', after = ''] = code.split(tables, 2);
  if (filling === '' || !USE.test(after)) return null;
  const late = `let numericData;\nfunction tables() {\nif (numericData) return numericData;\nnumericData = {};${filling}return numericData;\n}\n`;
  return before + late + after.replaceAll(new RegExp(USE, 'g'), 'tables()');
}
