/** Whether words of the page are selected: a click that ends a selection means nothing else. */
export function hasSelection(page: Document): boolean {
  return page.getSelection()?.isCollapsed === false;
}

/** Whether an event happened in something of the page's that a click is meant for. */
export function isInControl({ target }: MouseEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, label, select, summary, textarea, [contenteditable]') !== null
  );
}
