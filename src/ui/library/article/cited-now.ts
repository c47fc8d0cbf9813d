import { citationOf, type Citation } from '../../../core/citations/citation-of';
import type { Article } from '../../../model/article';
import { dayHere } from '../../../parts/day-here';
import { readSettings } from '../../../platform/settings-storage';
import { uiLanguage } from '../../../platform/translate';

/** An article, or a passage of it, as the style cites it that the reader chose, read today. */
export async function citedNow(article: Article, passage: string | null): Promise<Citation> {
  const { citationStyle } = await readSettings();
  return citationOf(article, passage, citationStyle, uiLanguage(), dayHere(new Date()));
}
