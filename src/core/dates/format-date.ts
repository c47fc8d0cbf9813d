/** A date as `Intl` words it, but for the first day of a month in French: its "1er", which `Intl` does not know. */
export function formatDate(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return joined(new Intl.DateTimeFormat(locale, options).formatToParts(date), locale);
}

/** From one date to another, worded alike: "1er–11 mars 1973". */
export function formatDateRange(from: Date, to: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return joined(new Intl.DateTimeFormat(locale, options).formatRangeToParts(from, to), locale);
}

function joined(parts: readonly Intl.DateTimeFormatPart[], locale: string): string {
  const isFrench = /^fr\b/.test(locale);
  return parts.map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value)).join('');
}
