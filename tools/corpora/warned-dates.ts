import { analyze } from '../../src/core/analyze';
import { isDate, type DateMention } from '../../src/model/mention';
import type { CorpusArticle } from './read-corpus';

/** The dates of an article that carry a warning. Places are left out: they change nothing in dates. */
export function warnedDates({ text, language, published }: CorpusArticle): DateMention[] {
  const { mentions } = analyze({ text, language, ...(published && { published }) }, { gazetteer: null, tagger: null });
  return mentions.filter(isDate).filter(({ warnings }) => warnings.length > 0);
}
