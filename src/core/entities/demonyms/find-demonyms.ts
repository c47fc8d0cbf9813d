import { lookUp } from '../../text/look-up';
import { isCapitalised, wordsOf, type Word } from '../../text/words';
import type { DemonymLanguage } from './demonym-language';
import { englishDemonyms } from './en';
import { frenchDemonyms } from './fr';

/** By BCP 47 primary language. */
const LANGUAGES: Readonly<Record<string, DemonymLanguage>> = { fr: frenchDemonyms, en: englishDemonyms };
/** Folded forms and their places, made when a language is first met. */
const tables = new Map<string, DemonymTable>();

interface DemonymTable {
  readonly ids: ReadonlyMap<string, string>;
  /** The first words of those of two words. */
  readonly firstOfTwo: ReadonlySet<string>;
}

/**
 * How often a text names countries and other places by their people ("russe", "Algerian"), by the ids of the gazetteer. They
 * are no mentions: they say a little of what an article is about. Nothing in languages without a table.
 */
export function findDemonyms(text: string, language: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const rules = lookUp(LANGUAGES, language);
  if (!rules) return counts;
  const { ids, firstOfTwo } = tableOf(language, rules);
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.folded ?? '';
    const joined = firstOfTwo.has(word) ? joinedAt(words, at) : '';
    const length = ids.has(joined) ? 2 : 1;
    const id = ids.get(joined) ?? ids.get(word);
    if (!id || !isDemonym(words, at, length, rules)) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    at += length - 1;
  }
  return counts;
}

function tableOf(language: string, rules: DemonymLanguage): DemonymTable {
  const known = tables.get(language) ?? makeTable(rules);
  tables.set(language, known);
  return known;
}

function makeTable({ table, inflect }: DemonymLanguage): DemonymTable {
  const lines = table.split('\n').filter((line) => line !== '');
  const pairs = lines.flatMap((line) => {
    const code = line.slice(0, line.indexOf(' '));
    const id = code.includes(':') ? code : `iso:${code}`;
    const forms = line.slice(code.length + 1).split(', ');
    return forms.flatMap((word) => inflect(word)).map((form) => [keyOf(form), id] as const);
  });
  const ofTwo = pairs.filter(([form]) => form.includes(' '));
  return { ids: new Map(pairs), firstOfTwo: new Set(ofTwo.map(([form]) => form.slice(0, form.indexOf(' ')))) };
}

function keyOf(form: string): string {
  return wordsOf(form)
    .map(({ folded }) => folded)
    .join(' ');
}

/** "sud-coréen" and "North Korean" are two words. */
function joinedAt(words: readonly Word[], at: number): string {
  const [one, two] = [words[at], words[at + 1]];
  return one && two && two.start - one.end === 1 ? `${one.folded} ${two.folded}` : '';
}

function isDemonym(words: readonly Word[], at: number, length: number, rules: DemonymLanguage): boolean {
  const own = words.slice(at, at + length);
  if (rules.isCapitalised && !own.every(isCapitalised)) return false;
  return !rules.notAfter.includes(words[at - 1]?.folded ?? '') && !rules.notBefore.includes(words[at + length]?.folded ?? '');
}
