import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { fold } from '../../../src/core/text/fold';
import { articleAt, type SourceArticle } from './vary';

/** The same articles in the memory of a page, by libraries that hold all of it there; `Peers` in the page's world. */
const sources: SourceArticle[] = [];
let [held, search]: [unknown, (words: string) => number] = [null, () => 0];

/** Takes articles of which the library is made. */
export function addSources(more: readonly SourceArticle[]): number {
  return sources.push(...more);
}

/** How long it takes to index so many articles, and to load what was indexed before; null where the peer has no such thing. */
export async function build(
  peer: 'minisearch' | 'flexsearch',
  count: number,
): Promise<{ readonly index: number; readonly load: number | null }> {
  return peer === 'minisearch' ? buildMiniSearch(count) : buildFlexSearch(count);
}

function buildMiniSearch(count: number): { readonly index: number; readonly load: number } {
  const options = { fields: ['title', 'text'], processTerm: (term: string) => fold(term) };
  const started = performance.now();
  const mini = new MiniSearch<{ readonly id: number; readonly title: string; readonly text: string }>(options);
  for (let number = 0; number < count; number += 1) {
    const { title, text } = articleAt(number, sources);
    mini.add({ id: number, title, text });
  }
  const index = performance.now() - started;
  const stored = JSON.stringify(mini);
  const reloading = performance.now();
  const loaded = MiniSearch.loadJSON(stored, options);
  const load = performance.now() - reloading;
  [held, search] = [loaded, (words) => loaded.search(words, { combineWith: 'AND', prefix: true }).length];
  return { index, load };
}

function buildFlexSearch(count: number): { readonly index: number; readonly load: null } {
  const started = performance.now();
  const flex = new Index({
    tokenize: 'forward',
    encode: (text: string) =>
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
  });
  for (let number = 0; number < count; number += 1) {
    const { title, text } = articleAt(number, sources);
    flex.add(number, `${title}\n${text}`);
  }
  [held, search] = [flex, (words) => flex.search(words, { limit: count }).length];
  return { index: performance.now() - started, load: null };
}

/** Milliseconds that each query takes. */
export function ask(queries: readonly string[]): number[] {
  return queries.map((words) => {
    const started = performance.now();
    search(words);
    return performance.now() - started;
  });
}

/** Whether something is held; after `forget` nothing is. */
export function isHolding(): boolean {
  return held !== null;
}

export function forget(): void {
  [held, search] = [null, () => 0];
}
