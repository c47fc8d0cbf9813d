import type { PublicationDate } from '../../model/article';
import type { Corrections } from '../../model/correction';

/** The publication date to count from: the reader's, else the page's own. */
export function publicationOf(
  own: PublicationDate | undefined,
  { published }: Pick<Corrections, 'published'>,
): PublicationDate | undefined {
  return published === undefined ? own : { value: published, source: 'reader' };
}
