import { isEntity, type EntityIdentity } from '../../model/mention';
import { entityKey } from '../entities/entity-key';
import { isLessSure } from '../entities/is-less-sure';
import { escapeXml } from './escape-xml';
import type { ExportableArticle } from '../../model/export';
import type { ExportFormat, ExportPart } from './format';
import { plainLine } from './plain-line';

/**
 * GraphML (http://graphml.graphdrawing.org/specification.html): who appears with whom. A node is an entity with its kind, its articles and
 * its mentions; an edge joins two that some articles name both, and weighs as many. The less sure names are left out.
 */
export const graphml: ExportFormat = {
  id: 'graphml',
  group: 'research',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  packing: 'one',
  lacks: ['text', 'layout', 'dates', 'warnings', 'marks', 'labels', 'notes', 'articleNotes', 'tags', 'revisions', 'decisions'],
  open() {
    const company: Company = { nodes: [], byKey: new Map(), articles: [] };
    return {
      add(article) {
        addArticle(company, article);
        return [];
      },
      end: () => writeGraph(company),
    };
  },
};

interface EntityNode extends EntityIdentity {
  mentions: number;
  /** Numbers of the articles that name it. */
  readonly articles: number[];
}

/**
 * Which articles name which entities, by numbers: some bytes a name. Pairs are counted when they are written, those of one entity at a
 * time, so that the millions that a library has are never in memory together.
 */
interface Company {
  readonly nodes: EntityNode[];
  /** The number of a node. */
  readonly byKey: Map<string, number>;
  /** The numbers of the nodes of each article. */
  readonly articles: Uint32Array[];
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="entity" for="node" attr.name="entity" attr.type="string"/>
<key id="articles" for="node" attr.name="articles" attr.type="int"/>
<key id="mentions" for="node" attr.name="mentions" attr.type="int"/>
<key id="weight" for="edge" attr.name="weight" attr.type="double"/>
<graph id="reperes" edgedefault="undirected">
`;

/** In code units: who appears with everybody has thousands of edges, and who writes them shall breathe. */
const LONGEST_PART = 20_000;

function addArticle({ nodes, byKey, articles }: Company, { mentions }: ExportableArticle): void {
  const named = new Set<number>();
  for (const mention of mentions) {
    if (!isEntity(mention) || isLessSure(mention)) continue;
    const key = entityKey(mention);
    const number = byKey.get(key) ?? nodes.length;
    if (number === nodes.length) {
      const { kind, canonical, entityId } = mention;
      nodes.push({ kind, canonical, ...(entityId !== undefined && { entityId }), mentions: 0, articles: [] });
      byKey.set(key, number);
    }
    const node = nodes[number];
    if (!node) continue;
    node.mentions += 1;
    if (!named.has(number)) node.articles.push(articles.length);
    named.add(number);
  }
  articles.push(Uint32Array.from(named));
}

function* writeGraph({ nodes, articles }: Company): Iterable<ExportPart> {
  yield { file: '', text: HEAD };
  for (const [number, node] of nodes.entries()) yield { file: '', text: nodeElement(number, node) };
  for (const [number, node] of nodes.entries()) {
    let edges = '';
    for (const [other, weight] of weightsAfter(number, node, articles)) {
      edges += edgeElement(number, other, weight);
      if (edges.length < LONGEST_PART) continue;
      yield { file: '', text: edges };
      edges = '';
    }
    if (edges) yield { file: '', text: edges };
  }
  yield { file: '', text: '</graph>\n</graphml>\n' };
}

/** How many articles an entity has with each of those whose numbers are higher. */
function weightsAfter(number: number, node: EntityNode, articles: readonly Uint32Array[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const article of node.articles) {
    for (const other of articles[article] ?? []) if (other > number) weights.set(other, (weights.get(other) ?? 0) + 1);
  }
  return weights;
}

function nodeElement(number: number, { canonical, kind, entityId, articles, mentions }: EntityNode): string {
  const fields = [
    ['label', plainLine(canonical)],
    ['kind', kind],
    ['entity', entityId ?? ''],
    ['articles', String(articles.length)],
    ['mentions', String(mentions)],
  ] as const;
  const content = fields.filter(([, value]) => value).map(([key, value]) => `<data key="${key}">${escapeXml(value)}</data>`);
  return `<node id="n${number}">${content.join('')}</node>\n`;
}

function edgeElement(one: number, other: number, weight: number): string {
  return `<edge source="n${one}" target="n${other}"><data key="weight">${weight}</data></edge>\n`;
}
