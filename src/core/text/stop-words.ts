import { deu, eng, fra, ita, nld, por, spa } from 'stopword';
import { lookUp } from './look-up';
import { wordsOf } from './words';

const LISTS: Readonly<Record<string, readonly string[]>> = { fr: fra, en: eng, de: deu, es: spa, it: ita, nl: nld, pt: por };
/** Newspapers' own grammar, which general lists lack. */
const NEWS_WORDS: Readonly<Record<string, string>> = {
  fr: 'aujourd selon ainsi alors apres avant depuis notamment egalement declare indique annonce affirme explique lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juillet septembre octobre novembre decembre millions milliards personnes ministre president encore toujours plusieurs toutes cette celui celle moins article lire aussi',
  en: 'said says according after before since reuters monday tuesday wednesday thursday friday saturday sunday january february march april august september october november december million billion people minister president about still several would could their there these those which while where reported article read',
};
const cache = new Map<string, ReadonlySet<string>>();

/** The folded words of a language that tell nothing of what a text is about; empty for languages without a list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const known = cache.get(language);
  if (known) return known;
  const listed = [...(lookUp(LISTS, language) ?? []), lookUp(NEWS_WORDS, language) ?? ''];
  const words = new Set(listed.flatMap((entry) => wordsOf(entry).map((word) => word.folded)));
  cache.set(language, words);
  return words;
}
