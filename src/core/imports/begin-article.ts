import { isEmpty, NO_CORRECTIONS, type Corrections } from '../../model/correction';
import type { ImportedArticle } from '../../model/import';
import { publicationOf } from '../corrections/publication-of';
import { isSame } from './is-same';
import { mergeAnnotations } from './merge-annotations';
import type { MergedArticle } from './merge-articles';
import { mergeCorrections } from './merge-corrections';

/**
 * An imported article that is new to the library, with what was decided on its page before. What a file does not say of when it was saved
 * is `now`, an ISO 8601 instant.
 */
export function beginArticle(imported: ImportedArticle, id: string, decided: Corrections, now: string): MergedArticle {
  const { mentions: _mentions, muted: _muted, html, annotations = [], published: own, savedAt = now, ...rest } = imported;
  const corrections = mergeCorrections(imported.corrections ?? NO_CORRECTIONS, decided);
  const published = publicationOf(own, corrections);
  return {
    ...rest,
    id,
    savedAt,
    updatedAt: rest.updatedAt ?? savedAt,
    ...namesOf(imported, corrections),
    // HTML reads as its text.
    ...(html && rest.text !== '' && { html }),
    ...(published && { published }),
    ...(!isEmpty(corrections) && { corrections }),
    ...(annotations.length > 0 && { annotations: mergeAnnotations([], annotations) }),
  };
}

/** Nothing where the text is to be analysed, with decisions that it was not read with. */
function namesOf({ text, mentions, muted, corrections: before = NO_CORRECTIONS }: ImportedArticle, corrections: Corrections) {
  if (text === '') return { mentions: [] };
  if (!mentions || !isSame(before, corrections)) return {};
  return { mentions, ...(muted && { muted }) };
}
