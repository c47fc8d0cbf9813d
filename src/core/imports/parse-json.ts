import { faultInJson } from './fault-in-json';
import { ImportFault } from './format';

/** No format known here nests more than twenty deep. */
export const DEEPEST_JSON = 100;

/**
 * What a JSON text from outside holds. Objects in it have no names that mean something to JavaScript itself (`__proto__`,
 * `constructor`, `prototype`): they are left out, so that whoever copies fields cannot be made to change what all objects inherit.
 * Throws `ImportFault`: `tooDeep` where it nests more than `DEEPEST_JSON` deep, before it is parsed, and `notJson`; both say where as
 * `line:column`, counted from 1, columns in UTF-16 code units.
 */
export function parseJson(text: string): unknown {
  const tooDeepAt = whereTooDeep(text);
  if (tooDeepAt !== null) throw new ImportFault('tooDeep', placeIn(text, tooDeepAt));
  const data = parse(text);
  return NAMES_MAYBE.test(text) ? withoutNames(data) : data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportFault('notJson', placeIn(text, faultInJson(text) ?? text.length));
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPENING, CLOSING] = [new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])];

/** Of a text that is no JSON it may say what it likes: it is refused all the same. */
function whereTooDeep(text: string): number | null {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isInString = !isInString;
    else if (isInString) at += unit === BACKSLASH ? 1 : 0;
    else if (OPENING.has(unit)) depth += 1;
    else if (CLOSING.has(unit)) depth -= 1;
    if (depth > DEEPEST_JSON) return at;
  }
  return null;
}

/** `line:column` of an offset. */
function placeIn(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return `${line}:${offset - start + 1}`;
}

const NAMES = new Set(['__proto__', 'constructor', 'prototype']);
/** The names, or an escape that may spell a letter of them. Most files have neither, and need not be gone through. */
const NAMES_MAYBE = /__proto__|constructor|prototype|\\u00[4-7]/;

function withoutNames(data: unknown): unknown {
  const left = [data];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (NAMES.has(name)) Reflect.deleteProperty(value, name);
      else if (typeof inner === 'object') left.push(inner);
    }
  }
  return data;
}
