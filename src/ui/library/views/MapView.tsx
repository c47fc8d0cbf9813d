import type { SelectionViewProps } from '../Library';

/** To be built. */
export function MapView({ place }: SelectionViewProps) {
  return <p>{place.view}</p>;
}
