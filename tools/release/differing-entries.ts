import { unzipSync } from 'fflate';

/** The paths whose content is not the same in two zips, or that one of them lacks, sorted; [] for the same content. */
export function differingEntries(one: Uint8Array, other: Uint8Array): string[] {
  const [left, right] = [unzipSync(one), unzipSync(other)];
  const paths = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...paths].filter((path) => !isSame(left[path], right[path])).toSorted();
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(other);
}
