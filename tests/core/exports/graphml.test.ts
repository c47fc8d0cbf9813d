import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { ExportableArticle } from '../../../src/model/export';
import { graphml } from '../../../src/core/exports/graphml';
import { plainLine } from '../../../src/core/exports/plain-line';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { parseXml, heldByXml } from '../../support/parse-xml';
import { strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeOneFile } from '../../support/write-export';

const TEXT = 'Emmanuel Macron, Béchar, Oran, Béchar, 5 avril 2022';
const MACRON = makePlace(TEXT, 'Emmanuel Macron', { kind: 'person' });
const BECHAR = makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505530' });
const ORAN = makePlace(TEXT, 'Oran');

const ARTICLES: readonly ExportableArticle[] = [
  makeArticle({ text: TEXT, mentions: [MACRON, BECHAR, ORAN, BECHAR, makeDate(TEXT, '5 avril 2022', '2022-04-05')] }),
  makeArticle({ text: TEXT, mentions: [BECHAR, MACRON] }),
  makeArticle({ text: TEXT, mentions: [makePlace(TEXT, 'Oran', { confidence: 0.3 }), BECHAR] }),
  makeArticle(),
];

function read(file: string): Graph {
  return parse(Graph, file);
}

describe('the GraphML format', () => {
  const graph = read(writeOneFile(graphml, ARTICLES));

  it('has a node for each sure name, once in all articles', () => {
    expect(graph.mapNodes((_node, attributes) => attributes)).toEqual([
      { label: 'Emmanuel Macron', kind: 'person', articles: 2, mentions: 2 },
      { label: 'Béchar', kind: 'place', entity: 'geonames:2505530', articles: 3, mentions: 4 },
      { label: 'Oran', kind: 'place', articles: 1, mentions: 1 },
    ]);
  });

  it('joins two that articles name both, and weighs how many do', () => {
    expect(graph.type).toBe('undirected');
    expect(graph.mapEdges((_edge, { weight }, source, target) => [source, target, weight])).toEqual([
      ['n0', 'n1', 2],
      ['n0', 'n2', 1],
      ['n1', 'n2', 1],
    ]);
  });

  it('writes the edges of who appears with everybody in parts, each edge once', () => {
    const mentions = Array.from({ length: 400 }, (_, index) => makePlace(TEXT, 'Oran', { canonical: `Oran ${index}` }));
    const writer = graphml.open({ exportedAt: '', translate: (key) => key, locale: 'fr', version: '', count: 1 });
    expect([...writer.add(makeArticle({ text: TEXT, mentions }))]).toEqual([]);
    const texts = [...writer.end()].map(({ text }) => text);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(21_000);
    const edges = texts.join('').match(/<edge source="n\d+" target="n\d+">/g) ?? [];
    expect(new Set(edges).size).toBe((400 * 399) / 2);
    expect(edges).toHaveLength((400 * 399) / 2);
  });

  it('of no article is a graph of nothing', () => {
    expect(read(writeOneFile(graphml, [])).order).toBe(0);
  });

  it('is read whatever the names are, and gives them back', () => {
    const names = [...strangeTexts(150, 31, ['"/><node id="n0"/>', ']]>'])].filter((name) => plainLine(name));
    const articles = names.map((canonical) => {
      const name = makePlace(TEXT, 'Oran', { kind: 'other', canonical, entityId: `reader:${canonical}` });
      return makeArticle({ text: TEXT, mentions: [name] });
    });
    const document = parseXml(writeOneFile(graphml, articles));
    const labels = [...document.querySelectorAll('data[key="label"]')];
    expect(labels.map(({ textContent }) => textContent)).toEqual([...new Set(names)].map(plainLine).map(heldByXml));
  });
});

const xmllint = systemReader('xmllint');

describe.skipIf(!xmllint)('xmllint', () => {
  it('finds the file well formed', () => {
    const text = writeOneFile(graphml, ARTICLES);
    expect(xmllint?.({ name: 'reperes.graphml', text }, (path) => ['--noout', '--nonet', path])).toBe('');
  });
});
