import type { ArticlePlace } from '../../../core/library/library-place';
import type { Going } from '../use-place';

interface ArticlePageProps extends Going {
  readonly place: ArticlePlace;
}

/** To be built. */
export function ArticlePage({ place }: ArticlePageProps) {
  return <p>{place.id}</p>;
}
