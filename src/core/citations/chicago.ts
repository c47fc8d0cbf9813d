import { authorInWords, type SplitAuthor } from '../exports/split-author';
import { between, type CitationPiece } from './citation-pieces';
import { dateInCitation, quoted, type CitationLanguage } from './citation-words';
import type { CitedArticle, ReferenceWriter } from './cited-article';

/**
 * The Chicago Manual of Style, 18th edition, a full note (https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html):
 * "Ann Martin, “Manœuvres au désert,” Le Journal, April 10, 2022, https://….". The title keeps its capitals.
 */
export const chicago: ReferenceWriter = (article, language) => {
  const { authors, site, published, accessed } = article;
  const words = WORDS[language];
  const dates = [
    published ? dateInCitation(published, language) : words.noDate,
    published || !accessed ? '' : `${words.accessed} ${dateInCitation(accessed, language)}`,
  ];
  const rest: CitationPiece[][] = [
    site ? [{ text: site, look: 'italic' }] : [],
    ...dates.map((text) => [{ text }]),
    [{ text: article.address, look: 'link' }],
  ];
  const head = between(', ', [[{ text: authorList(authors, language) }], titlePart(article, language)]);
  return [...between(isComma(head) ? ' ' : ', ', [head, between(', ', rest)]), { text: '.' }];
};

const WORDS = {
  fr: { noDate: 's.\u00A0d.', accessed: 'consulté le', and: 'et' },
  en: { noDate: 'n.d.', accessed: 'accessed', and: 'and' },
} as const;

/** In English the comma stands within the quotation marks. A title of its own, without a paper, is in italics. */
function titlePart({ title, site }: CitedArticle, language: CitationLanguage): CitationPiece[] {
  if (!title) return [];
  if (!site) return [{ text: title, look: 'italic' }];
  return [{ text: quoted(language === 'fr' ? title : `${title},`, language) }];
}

function isComma(pieces: readonly CitationPiece[]): boolean {
  return pieces.at(-1)?.text.endsWith(',”') === true;
}

/** Of three authors and more the first is named. */
function authorList(authors: readonly SplitAuthor[], language: CitationLanguage): string {
  const [first = '', second, ...others] = authors.map(authorInWords);
  if (second === undefined) return first;
  return others.length > 0 ? `${first} et al.` : `${first} ${WORDS[language].and} ${second}`;
}
