import { describe, expect, it } from 'vitest';
import { dateLinks, namedDays, wikiLink } from '../../../src/core/exports/wiki-link';

it.each([
  ['Béchar', '[[Béchar]]'],
  ['AC/DC', '[[AC DC|AC/DC]]'],
  ['a]] <b>|c#d\n^e', '[[a b c d e]]'],
  ['Con', '[[Con_|Con]]'],
  ['« Oui » ?', '[[« Oui »|« Oui » ?]]'],
  ['مصر', '[[مصر]]'],
])('leads to a note that can have such a name: %j', (name, written) => {
  expect(wikiLink(name)).toBe(written);
});

describe('dates', () => {
  it.each([
    ['2022-04-05', '[[2022-04-05]]', ['2022-04-05']],
    ['2022-04', '[[2022-04]]', ['2022-04']],
    ['2022-04-05/2022-04-09', '[[2022-04-05]]/[[2022-04-09]]', ['2022-04-05', '2022-04-09']],
    ['2022-04-05T10:30', '[[2022-04-05]] 10:30', ['2022-04-05']],
    ['2010~', '[[2010]]~', ['2010']],
    ['2022-04-05/..', '[[2022-04-05]]/..', ['2022-04-05']],
    ['198X', '[[198X]]', ['198X']],
    ['', '', []],
  ])('are links by their days: %s', (value, written, days) => {
    expect(dateLinks(value)).toBe(written);
    expect(namedDays(value)).toEqual(days);
  });
});
