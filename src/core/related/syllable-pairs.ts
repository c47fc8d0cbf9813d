/**
 * What a run of letters of a script without spaces between words tells: pairs of ideographs and of Korean syllables (as search engines
 * index them: Nie & Ren 1999), and words in katakana, which are foreign names mostly. Hiragana is grammar.
 */
export function syllablePairs(run: string): string[] {
  return Array.from(run.matchAll(PARTS)).flatMap(({ 0: part, groups }) => (groups?.['word'] ? [part] : pairsOf(part)));
}

const PARTS = /(?<word>[\p{Script=Katakana}ー]{2,})|\p{Script=Han}{2,}|\p{Script=Hangul}{2,}/gu;

function pairsOf(part: string): string[] {
  const signs = Array.from(part);
  return signs.slice(1).map((sign, before) => `${signs[before] ?? ''}${sign}`);
}
