import type { SelectionViewProps } from '../Library';

/** To be built. */
export function TimelineView({ place }: SelectionViewProps) {
  return <p>{place.view}</p>;
}
