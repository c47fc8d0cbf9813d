import { unclobbered } from '../../page/unclobbered';

/**
 * Places a card again when what the reader opened in it makes it cover its mark or leave the viewport, until the signal aborts.
 * @param markNow where the mark stands in the viewport.
 */
export function keepBeside(
  mount: HTMLElement,
  markNow: () => DOMRect | null,
  place: (mark: DOMRect) => void,
  signal: AbortSignal,
): void {
  if (typeof ResizeObserver !== 'function') return;
  const observer = new ResizeObserver(() => {
    const mark = markNow();
    if (mark && !isClear(mount.getBoundingClientRect(), mark)) place(mark);
  });
  observer.observe(mount);
  signal.addEventListener('abort', () => observer.disconnect());
}

function isClear(card: DOMRect, mark: DOMRect): boolean {
  const isApart = card.bottom <= mark.top || card.top >= mark.bottom || card.right <= mark.left || card.left >= mark.right;
  return isApart && card.bottom <= unclobbered(document).documentElement.clientHeight;
}
