/**
 * How many characters a page is longer written out than without us, `0` when it is the same to the last one; in words where the page
 * itself is never the same twice.
 */
export function compareWritten(written: readonly string[], without: readonly string[]): number | string {
  const known = new Set(without);
  const same = written.find((html) => known.has(html));
  if (same !== undefined) return 0;
  if (known.size > 1 || new Set(written).size > 1) return 'differs by itself';
  const [one = '', other = ''] = [written[0], without[0]];
  return one.length - other.length || 'changed';
}
