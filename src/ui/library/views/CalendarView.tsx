import type { SelectionViewProps } from '../Library';

/** To be built. */
export function CalendarView({ place }: SelectionViewProps) {
  return <p>{place.view}</p>;
}
