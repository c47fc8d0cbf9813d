/**
 * The ways of reading a folded Arabic or Hebrew word without the small words that are written together with it: "and", "in", "to",
 * "the". A name may begin with the same letter, so both are given where only one letter goes. Other words stay as they are. After the
 * light stemming of Larkey, Ballesteros & Connell (2002), without its suffixes: names have none.
 */
export function withoutClitics(folded: string): readonly string[] {
  if (!HAS_CLITICS.test(folded)) return [folded];
  const article = ARABIC_ARTICLE.exec(folded)?.[0];
  if (article) return [folded.slice(article.length)];
  return CLITIC.test(folded) ? [folded, folded.slice(1)] : [folded];
}

const HAS_CLITICS = /^[\u0590-\u06FF]/;
/** Three letters must stay: roots have no fewer. */
const ARABIC_ARTICLE = /^[وف]?(?:[بكل]?ال|لل)(?=...)/;
const CLITIC = /^[وفبلكהובלמשכ](?=...)/;
