/** Moves the focus among elements by arrow keys, Home and End; gives the number it moved to, or nothing for other keys. */
export function stepTo(event: KeyboardEvent, elements: ArrayLike<HTMLElement>, along: 'row' | 'column'): number | undefined {
  const all = Array.from(elements);
  const focused = all.findIndex((element) => element.matches(':focus'));
  const step = stepsOf(along, all[0])[event.key];
  const next = step === undefined ? EDGES[event.key]?.(all.length) : (focused + step + all.length) % all.length;
  if (next === undefined) return undefined;
  event.preventDefault();
  all[next]?.focus({ preventScroll: true });
  return next;
}

const EDGES: Readonly<Record<string, (count: number) => number>> = { Home: () => 0, End: (count) => count - 1 };

/** In a page that reads from the right the next one is at the left. */
function stepsOf(along: 'row' | 'column', element: HTMLElement | undefined): Readonly<Record<string, number>> {
  if (along === 'column') return { ArrowDown: 1, ArrowUp: -1 };
  const isFromRight = element !== undefined && getComputedStyle(element).direction === 'rtl';
  return isFromRight ? { ArrowLeft: 1, ArrowRight: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
}
