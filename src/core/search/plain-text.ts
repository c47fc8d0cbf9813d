import { alignFold, type AlignedText } from '../text/align-fold';

/** Letters and digits as wide as Chinese characters, and how far they lie from the plain ones. */
const WIDE = /[\uFF01-\uFF5E]/g;
const WIDE_SHIFT = 0xfee0;

/** A text as it is searched: without accents, capitals and what typography adds; one code unit stays one. Linear in its length. */
export function plainText(text: string): AlignedText {
  const { plain, originalOffset } = alignFold(text);
  return { plain: lowered(plain).replace(WIDE, narrow).replaceAll('ς', 'σ'), originalOffset };
}

/** Where small letters are longer than capitals, offsets would slip. */
function lowered(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : Array.from(plain, lowerUnit).join('');
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - WIDE_SHIFT).toLowerCase();
}
