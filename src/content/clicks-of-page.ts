/** Whether a click ends a selection of words. */
export function hasSelection(page: Document): boolean {
  return page.getSelection()?.isCollapsed === false;
}

/** Whether a click is on something that the page does something by. */
export function isInControl({ target }: MouseEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, label, select, summary, textarea, [contenteditable]') !== null
  );
}
