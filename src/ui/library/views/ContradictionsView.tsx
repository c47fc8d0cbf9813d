import type { SelectionViewProps } from '../Library';

/** To be built. */
export function ContradictionsView({ place }: SelectionViewProps) {
  return <p>{place.view}</p>;
}
