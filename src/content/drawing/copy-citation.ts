import { citationOf } from '../../core/citations/citation-of';
import type { ArticleHead } from '../../model/article';
import type { CitationStyle } from '../../model/citation-style';
import { copyRich } from '../../parts/copy-rich';
import { dayHere } from '../../parts/day-here';
import { uiLanguage } from '../../platform/translate';

/** A passage of an article, and how the reader cites. */
export interface CitedPassage {
  readonly head: ArticleHead;
  readonly quote: string;
  readonly style: CitationStyle;
}

/** Puts a citation of a passage on the clipboard, by way of an element of ours. Fails with `NotCopied`. */
export async function copyCitation({ head, quote, style }: CitedPassage, near: Element): Promise<void> {
  await copyRich(citationOf(head, quote, style, uiLanguage(), dayHere(new Date())), near);
}
