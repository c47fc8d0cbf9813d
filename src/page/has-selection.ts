/** Whether words of a page are selected: a click may have ended that. */
export function hasSelection(page: Document): boolean {
  return page.getSelection()?.isCollapsed === false;
}
