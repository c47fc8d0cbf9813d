import { LONGEST_TAG, MOST_TAGS } from '../../model/annotation';
import { isUuid } from '../text/is-uuid';
import { ImportFault, type ImportContext } from './format';
import { isWebAddress } from './to-read';
import { withSmallScheme } from './with-small-scheme';

/** An object of a file in JSON, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** As long as the longest article; what no reader wrote is longer. In code units. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_ADDRESS = 4_000;

/** Whether a value is an object with fields, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list, as formats allow that write one thing without brackets; nothing is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** What an object has of its own under a name; names that every object inherits are nothing. */
export function fieldOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** An object; a fault where it is none. `where` is how the file names it. */
export function fieldsAt(value: unknown, where: string): Fields {
  if (!isFields(value)) throw new ImportFault('badField', where);
  return value;
}

/** A text, empty where there is none; a fault where it is something else or longer than any that was written. */
export function textAt(value: unknown, where: string, longest = LONGEST_TEXT): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string' || value.length > longest) throw new ImportFault('badField', where);
  return value;
}

/** Tags without those of white space; a fault where they are no list of texts. */
export function tagsAt(value: unknown, where: string): string[] {
  const tags = listOf(value).map((tag, index) => textAt(tag, `${where}[${index}]`, LONGEST_TAG));
  if (tags.length > MOST_TAGS) throw new ImportFault('badField', where);
  return tags.filter((tag) => tag.trim() !== '');
}

/** The address of a page of the web; null for anything else, which nobody could open or which could do something when opened. */
export function addressAt(value: unknown, where: string): string | null {
  const address = textAt(value, where, LONGEST_ADDRESS);
  return isWebAddress(address) ? withSmallScheme(address) : null;
}

/**
 * An ISO 8601 instant in UTC, with milliseconds; null where there is none or where it is none. Of any age, and what has no zone is taken for
 * UTC: these formats write nothing else, and what they say of the past comes back as it was.
 */
export function isoInstantOf(value: unknown): string | null {
  const parts = typeof value === 'string' && value.length <= LONGEST_INSTANT ? INSTANT.exec(value)?.groups : undefined;
  if (!parts) return null;
  const time = Date.parse(`${parts['day']}T${parts['time'] ?? '00:00'}${parts['zone'] ?? 'Z'}`);
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // A year of five digits would be compared as if it were earlier.
  return instant.startsWith('+') || instant.startsWith('-') || instant === '' ? null : instant;
}

const LONGEST_INSTANT = 40;
const INSTANT = /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?<zone>Z|[+-]\d\d:\d\d)?)?$/;

/** A place in a text; null for what is none. */
export function offsetOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_TEXT ? value : null;
}

/** The UUID that an id is or ends with (`urn:uuid:…`), else one that is always the same for it. `words` are of what has no id. */
export function idFrom(id: unknown, words: () => string, context: ImportContext): string {
  const name = typeof id === 'string' ? id.replace(/^urn:uuid:/i, '') : '';
  if (isUuid(name)) return name.toLowerCase();
  return context.idOf(name === '' ? words() : name);
}
