import type { SplitAuthor } from '../exports/split-author';
import { between, type CitationPiece } from './citation-pieces';
import { dateInCitation, dayInCitation, withStop, type CitationLanguage } from './citation-words';
import type { CitedArticle, ReferenceWriter } from './cited-article';

/**
 * APA, 7th edition, a newspaper article (https://apastyle.apa.org/style-grammar-guidelines/references/examples/newspaper-article-references):
 * "Martin, A. (2022, April 10). Manœuvres au désert. Le Journal. https://…". In French the day stands before its month, as French has it.
 */
export const apa: ReferenceWriter = (article, language) => {
  const { authors, title, site, published } = article;
  const date = { text: `(${published ? datePart(published, language) : WORDS[language].noDate}).` };
  const name = { text: withStop(authorList(authors)) };
  const heading = { text: withStop(title) };
  const head = name.text ? [[name], [date], [heading]] : [[heading], [date]];
  const source: CitationPiece[] = site ? [{ text: site, look: 'italic' }, { text: '.' }] : [];
  return between(' ', [...head, source, addressPart(article, language)]);
};

const WORDS = {
  fr: { noDate: 's.\u00A0d.', accessed: 'Consulté le ', from: ', à l’adresse ' },
  en: { noDate: 'n.d.', accessed: 'Retrieved ', from: ', from ' },
} as const;
/** Of more authors the first nineteen and the last are named. */
const MOST_AUTHORS = 20;

function datePart(published: NonNullable<CitedArticle['published']>, language: CitationLanguage): string {
  const day = dayInCitation(published, language);
  return day ? `${published.year}, ${day}` : String(published.year);
}

/** What has no date may change, so it is said when it was read. */
function addressPart({ address, published, accessed }: CitedArticle, language: CitationLanguage): CitationPiece[] {
  const link: CitationPiece = { text: address, look: 'link' };
  const words = WORDS[language];
  return published || !accessed
    ? [link]
    : [{ text: `${words.accessed}${dateInCitation(accessed, language)}${words.from}` }, link];
}

function authorList(authors: readonly SplitAuthor[]): string {
  const names = authors.map(nameOf);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** "Le Goff, J.-P." */
function nameOf(author: SplitAuthor): string {
  if ('literal' in author) return author.literal;
  const initials = author.given
    .split(/[-‐‑]/)
    .map((part) => `${[...part][0] ?? ''}.`)
    .join('-');
  return `${author.family}, ${initials}`;
}
