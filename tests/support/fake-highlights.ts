import { vi } from 'vitest';

/** A mark as it was handed to the browser. */
export interface FakeHit {
  readonly highlight: unknown;
  readonly ranges: readonly unknown[];
}

/**
 * The CSS Custom Highlight API, which jsdom lacks. `hits` is what lies under any point; without it the browser is an older one that
 * cannot tell. As in Firefox, neither the registry nor a highlight can be iterated by a content script.
 */
export function installHighlights(hits?: () => readonly FakeHit[]): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  const seen = {
    get: (name: string) => registry.get(name),
    set: (name: string, highlight: FakeHighlight) => registry.set(name, highlight),
    has: (name: string) => registry.has(name),
    delete: (name: string) => registry.delete(name),
    ...(hits && { highlightsFromPoint: () => asPageList(hits().map((hit) => ({ ...hit, ranges: asPageList(hit.ranges) }))) }),
  };
  vi.stubGlobal('CSS', { highlights: seen });
  vi.stubGlobal('Highlight', FakeHighlight);
  return registry;
}

export class FakeHighlight {
  priority = 0;
  readonly ranges: StaticRangeInit[] = [];

  get size(): number {
    return this.ranges.length;
  }

  add(range: StaticRangeInit): void {
    this.ranges.push(range);
  }
}

/** A list of the page's world: it has a length and numbers, and nothing that iterates. */
function asPageList(list: readonly unknown[]): unknown {
  return { ...list, length: list.length };
}
