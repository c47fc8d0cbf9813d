// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasType, readJsonLd, textOf } from '../../src/page/read-json-ld';
import { makeJsonLd, parsePage } from '../support/parse-page';

describe('JSON-LD', () => {
  it.each([
    ['in CDATA marks', '//<![CDATA[\n{"@type":"A"}\n//]]>'],
    ['in CDATA marks that hide as comments', '/*<![CDATA[*/{"@type":"A"}/*]]>*/'],
    ['in an HTML comment', '<!--\n{"@type":"A"}\n-->'],
    ['with a stop at its end', '<![CDATA[{"@type":"A"}]]>;'],
    ['with raw line breaks inside strings', '{"@type":"A","name":"one\ntwo\tthree"}'],
  ])('is read %s', (_, source) => {
    const page = parsePage(`<script type="application/ld+json">${source}</script>`);
    expect(readJsonLd(page).map((node) => node['@type'])).toEqual(['A']);
  });

  it('leaves out what a page lists beside itself', () => {
    const page = parsePage(makeJsonLd({ '@type': 'WebPage', hasPart: [{ '@type': 'NewsArticle' }], mentions: { '@type': 'B' } }));
    expect(readJsonLd(page).map((node) => node['@type'])).toEqual(['WebPage']);
  });

  it.each([
    ['NewsArticle', true],
    ['http://schema.org/NewsArticle', true],
    [['Thing', 'https://schema.org/NewsArticle'], true],
    ['OldNewsArticle', false],
    [[['NewsArticle'], 7], false],
    [undefined, false],
  ])('knows a node of type %j by its short name: %s', (type, isNews) => {
    expect(hasType({ '@type': type }, ['NewsArticle', 'Report'])).toBe(isNews);
  });

  it('ends in graphs nested without end', () => {
    let node: object = { '@type': 'Deepest' };
    for (let level = 0; level < 50; level += 1) node = { '@type': `L${level}`, '@graph': [node] };
    expect(readJsonLd(parsePage(makeJsonLd(node))).map((found) => found['@type'])).toEqual(['L49', 'L48', 'L47']);
  });

  it('is not slowed by blanks: a script of nothing else holds no node', () => {
    const blanks = ' '.repeat(250_000);
    expect(readJsonLd(parsePage(`<script type="application/ld+json">${blanks}</script>`))).toEqual([]);
    expect(readJsonLd(parsePage(`<script type="application/ld+json">x${blanks}x</script>`))).toEqual([]);
  });

  it('says nothing in names nested without end', () => {
    const lists: unknown = JSON.parse(`${'['.repeat(20_000)}"Alger"${']'.repeat(20_000)}`);
    expect(textOf(lists)).toBeUndefined();
    let named: unknown = 'Alger';
    for (let level = 0; level < 20_000; level += 1) named = { name: named };
    expect(textOf(named)).toBeUndefined();
  });

  it.each([
    [' Alger ', 'Alger'],
    [{ name: 'Alger' }, 'Alger'],
    [{ '@value': 'Alger' }, 'Alger'],
    [[{}, null, { name: 'Alger' }], 'Alger'],
    ['  ', undefined],
    [7, undefined],
    [null, undefined],
    [{ constructor: 'Alger' }, undefined],
  ])('gives of %j the text %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});
