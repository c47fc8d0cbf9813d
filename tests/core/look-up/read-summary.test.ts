import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoices } from '../../../src/core/look-up/read-choices';
import { readSummary } from '../../../src/core/look-up/read-summary';
import { searchOf, summaryOf } from '../../support/stand-in-answers';

const TURNED = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/;
const CONTROL = /(?!\s)\p{Cc}/u;

describe('a summary', () => {
  it('is its title, description, text and the day it was changed, and nothing of its HTML, pictures or addresses', () => {
    expect(read(summaryOf('Moscou'))).toEqual({
      found: 'page',
      title: 'Moscou',
      description: 'capitale de la Russie',
      extract: 'Moscou est une ville.',
      direction: 'ltr',
      revisedAt: '2022-04-01T10:00:00Z',
    });
  });

  it('does without what may be missing', () => {
    expect(read({ type: 'no-extract', title: 'Moscou' })).toEqual({
      found: 'page',
      title: 'Moscou',
      extract: '',
      direction: 'ltr',
    });
  });

  it('of several meanings is told apart', () => {
    expect(read(summaryOf('Mercure', { type: 'disambiguation' }))).toEqual({ found: 'several', title: 'Mercure', choices: [] });
  });

  it('leaves tags as the letters they are', () => {
    expect(read(summaryOf('A', { extract: '<script>alert(1)</script>' }))).toMatchObject({
      extract: '<script>alert(1)</script>',
    });
  });

  it('loses what turns the writing direction, what does not show and what is piled up, and keeps joined letters', () => {
    const extract = `a\u202Eb\u2066c\u0000d\u200Fe${'z'}${'\u0300'.repeat(40)} می\u200Cخواهم`;
    expect(read(summaryOf('A', { extract }))).toMatchObject({ extract: `abcdez${'\u0300'.repeat(4)} می\u200Cخواهم` });
  });

  it('is cut where it is long', () => {
    const answer = read(summaryOf('A', { extract: 'mot '.repeat(10_000) }));
    expect(answer?.found === 'page' && answer.extract.length).toBeLessThan(1_510);
  });

  it.each([
    ['no JSON', 'no'],
    ['an empty answer', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['what is nested without end', '['.repeat(100_000)],
    ['a title that is none', JSON.stringify(summaryOf('A', { title: 7 }))],
    ['a title of nothing that shows', JSON.stringify(summaryOf('\u202E\u2066'))],
    ['an unknown type', JSON.stringify(summaryOf('A', { type: 'constructor' }))],
    ['a text that is an object', JSON.stringify(summaryOf('A', { extract: { toString: 'x' } }))],
  ])('is not %s', (_, json) => {
    expect(readSummary(json)).toBeNull();
  });

  it('loses a day that is none', () => {
    expect(read(summaryOf('A', { timestamp: '2022-13-45T99:99:99Z' }))).not.toHaveProperty('revisedAt');
    expect(read(summaryOf('A', { timestamp: 'javascript:alert(1)' }))).not.toHaveProperty('revisedAt');
  });

  it('never throws and never lets through what turns or hides text, whatever is put for its fields', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.jsonValue(),
      fc.constantFrom('\u202Ex', '<img src=x onerror=y>', '\u0000'),
    );
    const field = fc.constantFrom('type', 'title', 'extract', 'description', 'dir', 'timestamp', '__proto__', 'pages');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 4 }), fc.nat(400), (changes, cut) => {
        const json = JSON.stringify({ ...summaryOf('Moscou'), ...Object.fromEntries(changes) });
        for (const text of [json, json.slice(0, cut)]) {
          const answer = readSummary(text);
          const words = answer?.found === 'page' ? [answer.title, answer.extract, answer.description ?? ''] : [];
          for (const word of words) expect(TURNED.test(word) || CONTROL.test(word)).toBe(false);
        }
      }),
    );
  });
});

describe('choices', () => {
  it('are the titles that were found, but for the one that is known', () => {
    const json = JSON.stringify(searchOf('Mercure', 'Mercure (planète)', 'Mercure (dieu)'));
    expect(readChoices(json, 'mercure')).toEqual([{ title: 'Mercure (planète)' }, { title: 'Mercure (dieu)' }]);
  });

  it('have their description where there is one', () => {
    expect(readChoices('{"pages":[{"title":"A","description":"une\\nlettre"}]}', '')).toEqual([
      { title: 'A', description: 'une lettre' },
    ]);
  });

  it('are six at most, and none that could not be asked for', () => {
    const titles = [' ', 'x'.repeat(201), '\u202E', ...Array.from({ length: 9 }, (_, index) => `T${index}`)];
    expect(readChoices(JSON.stringify(searchOf(...titles)), '')?.map(({ title }) => title)).toEqual([
      'T0',
      'T1',
      'T2',
      'T3',
      'T4',
      'T5',
    ]);
  });

  it.each([
    'no',
    '{}',
    '{"pages":{}}',
    '{"pages":[7]}',
    JSON.stringify({ pages: Array.from({ length: 101 }, () => ({ title: 'a' })) }),
  ])('are none in %s', (json) => {
    expect(readChoices(json, '')).toBeNull();
  });
});

function read(summary: Readonly<Record<string, unknown>>) {
  return readSummary(JSON.stringify(summary));
}
