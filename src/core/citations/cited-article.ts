import type { PartialDay } from '../dates/edtf';
import type { SplitAuthor } from '../exports/split-author';
import type { CitationPiece } from './citation-pieces';
import type { CitationLanguage } from './citation-words';

/** What of an article is cited, each on one line; empty or null what is not known. */
export interface CitedArticle {
  readonly authors: readonly SplitAuthor[];
  readonly title: string;
  readonly site: string;
  readonly published: PartialDay | null;
  readonly accessed: PartialDay | null;
  readonly address: string;
}

/** Writes an article as a style has it in its list of references, or in its notes. */
export type ReferenceWriter = (article: CitedArticle, language: CitationLanguage) => readonly CitationPiece[];
