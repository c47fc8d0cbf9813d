import { WIKIPEDIA_LANGUAGES, type WikipediaLanguage } from '../../model/wikipedia-language';

/** Codes of languages whose Wikipedias go by another. */
const OTHER_CODES: Readonly<Record<string, WikipediaLanguage>> = { nb: 'no', fil: 'tl', iw: 'he', in: 'id', ji: 'yi' };

/** The Wikipedias to look something up in: that of the article's language, then the reader's; one of them where the two are one. */
export function wikipediaLanguages(article: string, reader: string): WikipediaLanguage[] {
  const found = [article, reader].flatMap((tag) => wikipediaLanguageOf(tag) ?? []);
  return [...new Set(found.length > 0 ? found : (['en'] as const))];
}

function wikipediaLanguageOf(tag: string): WikipediaLanguage | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(OTHER_CODES, primary) ? OTHER_CODES[primary] : WIKIPEDIA_LANGUAGES.find((one) => one === primary);
}
