import type { ArticleHead } from '../../model/article';
import type { CitationStyle } from '../../model/citation-style';
import { addressOfPassage } from '../annotations/text-fragment';
import { parseEdtf } from '../dates/edtf';
import { plainLine } from '../exports/plain-line';
import { splitAuthors } from '../exports/split-author';
import { apa } from './apa';
import { chicago } from './chicago';
import { piecesInHtml, piecesInText } from './citation-pieces';
import { languageOf, quoted } from './citation-words';
import type { CitedArticle, ReferenceWriter } from './cited-article';
import { iso690 } from './iso-690';

/** A citation to paste: as plain text, and as HTML for who takes it. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/**
 * An article, or a passage of it in quotation marks, as a style cites newspaper articles; the address leads to the passage where browsers
 * know text fragments. Authors, title and passage stay in their own words and capitals.
 *
 * The styles are written here and not by citeproc-js: it is a megabyte under a licence (CPAL or AGPL) that asks every copy to show its
 * notice, and the tests hold ours to what it writes.
 * @param passage As the page shows it; null for the article as a whole.
 * @param locale The reader's, BCP 47: the words around are in French for French readers, else in English.
 * @param accessedOn EDTF day.
 */
export function citationOf(
  head: ArticleHead,
  passage: string | null,
  style: CitationStyle,
  locale: string,
  accessedOn: string,
): Citation {
  const language = languageOf(locale);
  const quote = passage === null ? '' : plainLine(passage);
  const pieces = WRITERS[style](citedArticle(head, quote && passage ? passage : null, accessedOn), language);
  const [text, html] = [piecesInText(pieces), piecesInHtml(pieces)];
  if (!quote) return { text, html: `<p>${html}</p>` };
  const words = quoted(quote, language);
  return {
    text: `${words}\n\n${text}`,
    html: `<blockquote><p>${piecesInHtml([{ text: words }])}</p></blockquote><p>${html}</p>`,
  };
}

const WRITERS: Readonly<Record<CitationStyle, ReferenceWriter>> = { apa, chicago, iso690 };

function citedArticle(head: ArticleHead, passage: string | null, accessedOn: string): CitedArticle {
  const address = plainLine(head.address);
  return {
    authors: splitAuthors(head),
    title: plainLine(head.title),
    site: plainLine(head.site),
    published: head.published ? parseEdtf(head.published.value) : null,
    accessed: parseEdtf(accessedOn),
    address: passage === null ? address : addressOfPassage(address, passage),
  };
}
