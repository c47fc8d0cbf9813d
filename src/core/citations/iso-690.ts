import type { SplitAuthor } from '../exports/split-author';
import { between, type CitationPiece } from './citation-pieces';
import { dateInCitation, withStop, type CitationLanguage } from './citation-words';
import type { CitedArticle, ReferenceWriter } from './cited-article';

/**
 * NF ISO 690, a contribution to a serial online, as French universities ask for it (https://www.iso.org/standard/72642.html):
 * "MARTIN, Ann. Manœuvres au désert. Le Journal [en ligne]. 10 avril 2022. [Consulté le 11 avril 2022]. Disponible à l’adresse : https://…".
 */
export const iso690: ReferenceWriter = (article, language) => {
  const { authors, published, accessed, address } = article;
  const words = WORDS[language];
  return between(' ', [
    [{ text: withStop(authorList(authors, language)) }],
    ...titleParts(article, words.online),
    [{ text: `${published ? dateInCitation(published, language) : `[${words.noDate}]`}.` }],
    [{ text: accessed ? `[${words.accessed} ${dateInCitation(accessed, language)}].` : '' }],
    [{ text: words.availableAt }, { text: address, look: 'link' }],
  ]);
};

const WORDS = {
  fr: {
    online: 'en ligne',
    noDate: 's.\u00A0d.',
    accessed: 'Consulté le',
    availableAt: 'Disponible à l’adresse\u00A0: ',
    and: 'et',
  },
  en: { online: 'online', noDate: 'n.d.', accessed: 'Viewed', availableAt: 'Available from: ', and: 'and' },
} as const;

/** The title and the paper in italics; a title without a paper stands in its place. */
function titleParts({ title, site }: CitedArticle, online: string): CitationPiece[][] {
  const host = site || title;
  const medium: CitationPiece[] = host ? [{ text: host, look: 'italic' }, { text: ` [${online}].` }] : [{ text: `[${online}].` }];
  return site && title ? [[{ text: withStop(title) }], medium] : [medium];
}

/** Surnames in capitals. */
function authorList(authors: readonly SplitAuthor[], language: CitationLanguage): string {
  const names = authors.map((author) =>
    'literal' in author ? author.literal.toUpperCase() : `${author.family.toUpperCase()}, ${author.given}`,
  );
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${WORDS[language].and} ${last}`;
}
