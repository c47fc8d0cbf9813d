import { forLetters } from '../text/latin';
import { CORPORATE_WORDS, DEMONYMS, HEADS, LEADING_ARTICLES, LEADING_SURNAMES, PARTICLES, TITLES } from '../entities/name-words';
import { fold } from '../text/fold';
import type { ExportableArticle } from '../../model/export';
import { plainLine } from './plain-line';

/** An author as reference managers sort them: by surname, or, where it is not sure what that is, as the byline has it. */
export type SplitAuthor = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * The authors of an article with the surname apart where the name says it safely: two words ("Ann Martin"), small words between two
 * ("Ursula von der Leyen"), "Martin, Ann". An agency, a newsroom, the paper itself, three names in a row and names that begin with the
 * surname stay whole.
 */
export function splitAuthors({ authors, site }: Pick<ExportableArticle, 'authors' | 'site'>): SplitAuthor[] {
  return authors
    .map(plainLine)
    .filter(Boolean)
    .map((name) => splitName(name, site) ?? { literal: name });
}

/** An author in one string: "Ann Martin". */
export function authorInWords(author: SplitAuthor): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

const MOST_WORDS = 6;
const FIRST_NAME = forLetters(() => /^\p{Lu}[\p{L}\p{M}]*\.?(?:[-‐‑'’]\p{Lu}[\p{L}\p{M}]*\.?)*$/u);
const SURNAME = forLetters(() => /^(?:\p{L}{1,2}['’])?\p{Lu}[\p{L}\p{M}]+(?:[-‐‑'’][\p{L}\p{M}]+)*$/u);
const ACRONYM = /^\p{Lu}{2,5}$/u;
/** What newsrooms sign with, folded. */
const NEWSROOM_WORDS: ReadonlySet<string> = new Set(
  `agencies agences agence agency press presse news newsroom redaction redactions staff service services journal times post monde figaro
   radio tele television tv media medias web online editorial editors editor board bureau desk team equipe correspondent correspondents
   correspondant correspondante correspondants envoye envoyee special speciale with avec and et reporter reporters reuters afp world today
   daily weekly guest anonymous anonyme invite`.split(/\s+/),
);

function splitName(name: string, site: string): SplitAuthor | null {
  if (fold(name) === fold(plainLine(site))) return null;
  const [before = '', after, ...others] = name.split(/\s*,\s*/);
  const isTurned = after !== undefined && others.length === 0;
  if (after !== undefined && !isTurned) return null;
  const words = (isTurned ? `${after} ${before}` : name).split(/\s+/);
  const [given = '', ...rest] = words;
  const family = rest.join(' ');
  if (words.length > MOST_WORDS || words.some(isOfNewsroom)) return null;
  if (isTurned && after.includes(' ')) return null;
  return isGiven(given, isTurned) && isFamily(rest) ? { family, given } : null;
}

function isOfNewsroom(word: string): boolean {
  const folded = fold(word);
  return [NEWSROOM_WORDS, HEADS, CORPORATE_WORDS, DEMONYMS].some((words) => words.has(folded));
}

function isGiven(word: string, isTurned: boolean): boolean {
  const folded = fold(word).replace(/\.$/, '');
  if (!FIRST_NAME(word).test(word) || ACRONYM.test(word)) return false;
  if (LEADING_ARTICLES.has(folded) || TITLES.has(folded)) return false;
  return isTurned || !LEADING_SURNAMES.has(folded);
}

/** One capitalised word, with particles before it or without. */
function isFamily(words: readonly string[]): boolean {
  const last = words.at(-1);
  if (last === undefined || !SURNAME(last).test(last) || ACRONYM.test(last)) return false;
  return words.slice(0, -1).every(isParticle);
}

function isParticle(word: string): boolean {
  return PARTICLES.has(fold(word));
}
