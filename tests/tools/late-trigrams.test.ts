import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { franc } from 'franc-min';
import { describe, expect, it } from 'vitest';
import { withLateTables } from '../../tools/build/late-trigrams';

const FRANC = createRequire(import.meta.url).resolve('franc-min');
const TEXTS = [
  'Die Soldaten kamen am Dienstag in der Stadt an und wurden dort von der Ministerin empfangen.',
  'Los soldados llegaron el martes a la ciudad y fueron recibidos por la ministra de Defensa.',
  'Солдаты прибыли в город во вторник, и их встретил министр обороны страны.',
  'وصل الجنود إلى المدينة يوم الثلاثاء واستقبلهم وزير الدفاع في البلاد.',
  '12 345',
];

describe('withLateTables', () => {
  it('tells languages as franc does', async () => {
    const late = await load(withLateTables(readFileSync(FRANC, 'utf8')) ?? '');
    expect(TEXTS.map((text) => late.franc(text))).toEqual(TEXTS.map((text) => franc(text)));
  });

  it('reads no trigram before it is asked', () => {
    const [, atOnce = ''] = (withLateTables(readFileSync(FRANC, 'utf8')) ?? '').split('let numericData;');
    expect(atOnce).toMatch(/^\nfunction tables\(\) \{\nif \(numericData\) return numericData;/);
  });

  it('is null where the tables are not found', () => {
    expect(withLateTables('export const franc = () => "und"')).toBeNull();
  });
});

/** A changed copy of franc, which finds what it imports where franc does. */
async function load(source: string): Promise<{ readonly franc: typeof franc }> {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-franc-'));
  try {
    const { resolve } = createRequire(FRANC);
    const path = join(folder, 'index.mjs');
    writeFileSync(
      path,
      source.replaceAll(/(?<=from ')[^']+/g, (name) => pathToFileURL(resolve(name)).href),
    );
    return await import(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
