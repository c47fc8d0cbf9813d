import type { EntityPlace } from '../../../core/library/library-place';
import type { Going } from '../use-place';

interface EntityPageProps extends Going {
  readonly place: EntityPlace;
}

/** To be built. */
export function EntityPage({ place }: EntityPageProps) {
  return <p>{place.key}</p>;
}
