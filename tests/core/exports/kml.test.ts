import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { kml } from '../../../src/core/exports/kml';
import { plainLine } from '../../../src/core/exports/plain-line';
import { makeArticle, makePlace } from '../../support/make-article';
import { PLACED_ARTICLES, POINTS } from '../../support/make-places';
import { parseXml } from '../../support/parse-xml';
import { strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeOneFile } from '../../support/write-export';

function textsOf(document: Document, name: string): string[] {
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
}

function descriptionsOf(file: string): DocumentFragment[] {
  return textsOf(parseXml(file), 'description').map((description) => JSDOM.fragment(description));
}

describe('the KML format', () => {
  const file = writeOneFile(kml, PLACED_ARTICLES, {}, POINTS);

  it('writes the places that have a position, the most named first', () => {
    const document = parseXml(file);
    expect(document.documentElement.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
    expect(textsOf(document, 'name')).toEqual(['Repères', 'Béchar', 'Oran']);
    expect(textsOf(document, 'coordinates')).toEqual(['-2.21667,31.61667', '-0.63588,35.69906']);
    expect(textsOf(document, 'value')).toEqual(['geonames:2505530', '3', '2', 'geonames:2485926', '1', '1']);
  });

  it('links each place to the articles that name it', () => {
    const [places] = descriptionsOf(file);
    const links = [...(places?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Manœuvres au désert', 'https://journal.example/2022/04/10/manoeuvres'],
      ['https://journal.example/b?x=1&y=2', 'https://journal.example/b?x=1&y=2'],
    ]);
  });

  it('of no place is a document', () => {
    expect(textsOf(parseXml(writeOneFile(kml, [])), 'name')).toEqual(['Repères']);
  });

  it('is read whatever the words are, and holds nothing but them and links to the web', () => {
    const text = 'Oran';
    const mentions = [makePlace(text, 'Oran', { entityId: 'geonames:2485926' })];
    const titles = [...strangeTexts(150, 19, ['<script>', ']]>', 'javascript:alert(1)'])].filter((title) => plainLine(title));
    const articles = titles.map((title) => makeArticle({ title, address: title, text, mentions }));
    const [list] = descriptionsOf(writeOneFile(kml, articles, {}, POINTS));
    const held = titles.map((title) => plainLine(title).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD'));
    expect([...(list?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual(held);
    const others = [...(list?.querySelectorAll('*') ?? [])].filter(({ localName }) => !['ul', 'li', 'a'].includes(localName));
    expect(others).toEqual([]);
    const hrefs = [...(list?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^https?:/i.test(href))).toEqual([]);
  });
});

const xmllint = systemReader('xmllint');

describe.skipIf(!xmllint)('xmllint', () => {
  it('finds the file well formed', () => {
    const text = writeOneFile(kml, PLACED_ARTICLES, {}, POINTS);
    expect(xmllint?.({ name: 'reperes.kml', text }, (path) => ['--noout', '--nonet', path])).toBe('');
  });
});

const ogr2ogr = systemReader('ogr2ogr');

describe.skipIf(!ogr2ogr)('ogr2ogr', () => {
  it('reads the places', () => {
    const file = { name: 'reperes.kml', text: writeOneFile(kml, PLACED_ARTICLES, {}, POINTS) };
    const words = ['-f', 'CSV', '-lco', 'GEOMETRY=AS_XY', '-lco', 'SEPARATOR=SEMICOLON', 'out.csv'];
    const lines = ogr2ogr?.(file, (path) => [...words, path], 'out.csv').split('\n') ?? [];
    expect(lines[1]).toMatch(/^-2\.21667;31\.61667;"?Béchar/);
    expect(lines[2]).toMatch(/^-0\.63588;35\.69906;"?Oran/);
  });
});
