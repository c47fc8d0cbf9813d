/**
 * Where a text stops being JSON (RFC 8259): the offset of the first code unit that cannot stand there, or the text's length where it
 * ends too early; null where it is JSON. Engines word their errors differently and Firefox cuts what it tells. Looks at each unit once.
 */
export function faultInJson(text: string): number | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = afterSpace(text, 0);
  while (at < text.length || expected !== 'nothing') {
    const token: Token | null = tokenAt(text, at, expected);
    if (token === null) return at;
    if (token.faultAt !== undefined) return token.faultAt;
    const next = nextAfter(token.kind, open, expected);
    if (next === null) return at;
    expected = next;
    at = afterSpace(text, token.end);
  }
  return null;
}

/** What may stand next: `member` is a name or the end of an object that is empty so far, `element` the same in a list. */
type Expected = 'value' | 'element' | 'member' | 'name' | 'colon' | 'more' | 'nothing';

interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'plain';
  readonly end: number;
  /** Where inside it something is wrong. */
  readonly faultAt?: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = ['true', 'false', 'null'];
const SIGNS = new Set<string>(['{', '}', '[', ']', ',', ':']);

function tokenAt(text: string, at: number, expected: Expected): Token | null {
  const sign = text[at];
  if (sign === undefined || expected === 'nothing') return null;
  if (sign === '"') return stringAt(text, at);
  if (isSign(sign)) return { kind: sign, end: at + 1 };
  const word = WORDS.find((one) => text.startsWith(one, at));
  if (word !== undefined) return { kind: 'plain', end: at + word.length };
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  return number === undefined ? null : { kind: 'plain', end: at + number.length };
}

function isSign(sign: string): sign is '{' | '}' | '[' | ']' | ',' | ':' {
  return SIGNS.has(sign);
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const FIRST_PRINTED = 0x20;

function stringAt(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length) {
    const sign = text[at];
    if (sign === '"') return { kind: 'string', end: at + 1 };
    if (text.charCodeAt(at) < FIRST_PRINTED) break;
    ESCAPE.lastIndex = at;
    if (sign !== '\\') at += 1;
    else if (ESCAPE.test(text)) at = ESCAPE.lastIndex;
    else break;
  }
  return { kind: 'string', end: at, faultAt: at };
}

/** What is expected after a token; null where the token was not. `open` holds what is not closed yet. */
function nextAfter(kind: Token['kind'], open: string[], expected: Expected): Expected | null {
  if (expected === 'colon') return kind === ':' ? 'value' : null;
  if (expected === 'more') return nextInside(kind, open);
  if (expected === 'name') return kind === 'string' ? 'colon' : null;
  if (expected === 'member') return kind === '}' ? closed(open) : nextAfter(kind, open, 'name');
  if (expected === 'element' && kind === ']') return closed(open);
  if (kind === 'string' || kind === 'plain') return afterValue(open);
  const inside = OPENED.get(kind);
  if (inside) open.push(kind);
  return inside ?? null;
}

const OPENED = new Map<Token['kind'], Expected>([
  ['{', 'member'],
  ['[', 'element'],
]);

function nextInside(kind: Token['kind'], open: string[]): Expected | null {
  const isObject = open.at(-1) === '{';
  if (kind === ',') return isObject ? 'name' : 'value';
  return kind === (isObject ? '}' : ']') ? closed(open) : null;
}

function closed(open: string[]): Expected {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'more';
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (SPACE.has(text.charCodeAt(at))) at += 1;
  return at;
}

/** Space, tab, line feed, carriage return. */
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
