/** What each picture draws, in a square of 16 by 16. */
const PATHS = {
  note: 'M2 14l.8-3.4 7.7-7.7 2.6 2.6-7.7 7.7zM9.2 4.2l2.6 2.6M8.5 14H14',
  copy: 'M6.5 4C4 4.8 3 6.4 3 9.5V12h4V8.2H5C5 6.8 5.5 5.9 6.5 5.5zM13 4c-2.5.8-3.5 2.4-3.5 5.5V12h4V8.2h-2c0-1.4.5-2.3 1.5-2.7z',
  name: 'M6.5 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2 14c0-3 1.8-4.8 4.5-4.8S11 11 11 14M12.5 3v5M10 5.5h5',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
} as const;

/** A picture on a button, whose name says what it is. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" stroke-linecap="round" />
    </svg>
  );
}
