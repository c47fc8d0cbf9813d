import type { Label } from '../../model/label';

/**
 * The reader's labels with those that a file brings: own ones stay as they are, in their order; one with an unknown id comes after them,
 * for marks of the file may be of it. Merged twice, nothing is added.
 */
export function mergeLabels(own: readonly Label[], imported: readonly Label[]): readonly Label[] {
  const known = new Set(own.map(({ id }) => id));
  const added = imported.filter(({ id }) => known.size < known.add(id).size);
  return added.length > 0 ? [...own, ...added] : own;
}
