import { describe, expect, it } from 'vitest';
import { CREDITS } from '../../src/ui/welcome/credits';
import { CORPORA } from '../../tools/train/corpora';
import { readSource } from '../support/source-files';

const MODEL_LICENCES = readSource('LICENSE-MODEL.md');

describe('the credits that readers see', () => {
  it('name every corpus that the tagger learns from, and no other', () => {
    const uncredited = CORPORA.filter(({ source }) => !CREDITS.some(({ name }) => source.startsWith(name)));
    expect(uncredited.map(({ source }) => source)).toEqual([]);
    const unused = CREDITS.filter(({ name }) => !CORPORA.some(({ source }) => source.startsWith(name)));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it.each(CREDITS)(
    'give the terms of $name that the training goes by',
    ({ name, licence, licenceOfTexts = licence, isPermissive }) => {
      for (const corpus of CORPORA.filter(({ source }) => source.startsWith(name))) {
        expect(corpus.isPermissive).toBe(isPermissive);
        expect(corpus.licence).toContain(licence);
        expect(corpus.licence).toContain(licenceOfTexts);
      }
    },
  );

  it.each(CREDITS)('are those of the repository: $name', ({ name, licence, licenceOfTexts = licence, isPermissive }) => {
    const row = MODEL_LICENCES.split('\n').find((line) => line.startsWith('|') && line.includes(name));
    expect(row).toContain(licence);
    expect(row).toContain(licenceOfTexts);
    expect(row).toMatch(isPermissive ? /\| yes +\|$/ : /\| no +\|$/);
  });
});
