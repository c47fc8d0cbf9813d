/** The key of a date, by which it meets itself in other articles. `value` is EDTF. */
export function dateKey(value: string): string {
  return `d:${value}`;
}
