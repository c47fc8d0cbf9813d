import type { Clusters } from './clusters';
import type { NamedSpan } from './named-span';

/**
 * Gives for each name the root of its referent, deciding mention by mention where several persons share a bare name: the person
 * whom the article names in full most often, else the one last named. A bare name just after a lesser namesake is left alone, for
 * it may be either. Linear in the names.
 */
export function shareBareNames(
  names: readonly NamedSpan[],
  formOf: readonly number[],
  shared: ReadonlyMap<number, readonly number[]>,
  clusters: Clusters,
): number[] {
  const counts = countMentions(formOf, shared, clusters);
  const mains = new Map([...shared].map(([form, roots]) => [form, mainOf(roots, counts)] as const));
  const bareNamesOf = bareNamesByRoot(shared, clusters);
  const lastNamed = new Map<number, LastNamed>();
  return names.map(({ start, end }, index) => {
    const form = formOf[index] ?? 0;
    if (shared.has(form)) return ownerOf(mains.get(form), lastNamed.get(form), start) ?? clusters.rootOf(form);
    const root = clusters.rootOf(form);
    for (const bare of bareNamesOf.get(root) ?? []) lastNamed.set(bare, { root, end });
    return root;
  });
}

interface LastNamed {
  readonly root: number;
  readonly end: number;
}

/** In characters: about two sentences. */
const NEAR = 250;

function ownerOf(main: number | undefined, last: LastNamed | undefined, start: number): number | undefined {
  if (!last || main === undefined || last.root === main) return main ?? last?.root;
  return start - last.end > NEAR ? main : undefined;
}

/** The root that is named more often than all others, if one is. */
function mainOf(roots: readonly number[], counts: ReadonlyMap<number, number>): number | undefined {
  const [first = 0, second] = roots.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const isMain = second === undefined || (counts.get(first) ?? 0) > (counts.get(second) ?? 0);
  return isMain ? first : undefined;
}

function countMentions(
  formOf: readonly number[],
  shared: ReadonlyMap<number, readonly number[]>,
  clusters: Clusters,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const form of formOf) {
    const root = clusters.rootOf(form);
    if (!shared.has(form)) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}

function bareNamesByRoot(shared: ReadonlyMap<number, readonly number[]>, clusters: Clusters): ReadonlyMap<number, number[]> {
  const bareNames = new Map<number, number[]>();
  for (const [form, roots] of shared) {
    for (const root of roots.map((number) => clusters.rootOf(number))) {
      const known = bareNames.get(root);
      if (known) known.push(form);
      else bareNames.set(root, [form]);
    }
  }
  return bareNames;
}
