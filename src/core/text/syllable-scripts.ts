/** Whether a run of letters is of a script whose words have no spaces between them, or whose syllables are what is compared. */
export function isOfSyllables(run: string): boolean {
  return SYLLABLES.test(run);
}

const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
