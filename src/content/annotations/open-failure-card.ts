import type { CardFrame } from '../card/card-frame';

/** Says in a card that something was not kept, why, and offers the words so that they are not lost. */
export function openFailureCard(frame: CardFrame, error: unknown, words: string): void {
  const { host } = frame.open('failure');
  host.draw(({ failureCard }) => {
    failureCard({ error, words, onClose: () => frame.close() }, host.mount);
    const selection = getSelection();
    const rectangle = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
    host.placeBeside(rectangle ?? new DOMRect(0, 0, 0, 0));
  });
}
