/**
 * Regular expressions that name all letters of all scripts take a browser milliseconds each to make ready, and it does so again in
 * each life of the background and in each page. Most texts need only their Latin part, which takes a tenth of that; and many are
 * not needed at all: nothing is made before it is.
 */
export function forLetters(make: () => RegExp): (text: string) => RegExp {
  let pattern: RegExp | undefined;
  let latin: RegExp | undefined;
  return (text) => {
    pattern ??= make();
    if (!LATIN.test(text)) return pattern;
    latin ??= new RegExp(latinOf(pattern.source), pattern.flags.replace('u', ''));
    return latin;
  };
}

/** Latin letters with the accents of European languages, and the signs that stand between them. */
const LATIN = /^[\0-\u017F\u2010-\u2026]*$/;

/** What properties stand for among the characters of `LATIN`, as it is written between square brackets. */
const LATIN_PARTS: Readonly<Record<string, string>> = {
  L: 'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F',
  Lu: `A-Z\u00C0-\u00D6\u00D8-\u00DE${everyOther(0x100, 0x136)}${everyOther(0x139, 0x147)}${everyOther(0x14a, 0x176)}\u0178${everyOther(0x179, 0x17d)}`,
  Ll: `a-z\u00B5\u00DF-\u00F6\u00F8-\u00FF${everyOther(0x101, 0x137)}\u0138${everyOther(0x13a, 0x148)}\u0149${everyOther(0x14b, 0x177)}${everyOther(0x17a, 0x17e)}\u017F`,
  M: '',
  N: '0-9\u00B2\u00B3\u00B9\u00BC-\u00BE',
  Nd: '0-9',
};

/** In these rows small letters and capitals take turns. */
function everyOther(first: number, last: number): string {
  let letters = '';
  for (let code = first; code <= last; code += 2) letters += String.fromCharCode(code);
  return letters;
}

const PIECES = /\\[pP]\{(?<property>[^}]+)\}|\\.|[[\]]|[^\\[\]]+/g;

function latinOf(source: string): string {
  let isInClass = false;
  return source.replace(PIECES, (piece: string, property: string | undefined) => {
    if (piece === '[' || piece === ']') isInClass = piece === '[';
    if (property === undefined) return piece;
    const part = piece.startsWith('\\p') ? LATIN_PARTS[property] : undefined;
    if (part === undefined) throw new Error(`The Latin part of ${piece} is not known.`);
    return isInClass ? part : `[${part}]`;
  });
}
