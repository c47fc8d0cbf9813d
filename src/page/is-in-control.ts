/** Whether an event happened in a link or a field of the page, to which it belongs. */
export function isInControl({ target }: MouseEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, label, select, summary, textarea, [contenteditable]') !== null
  );
}
