/**
 * A page's forms and images hide properties of its document by their names: `<form name="body">` makes `document.body` the form.
 * Elements found by tag cannot be hidden that way.
 */
export function bodyOf(document: Document): Element {
  return document.getElementsByTagName('body')[0] ?? document.documentElement;
}

/** What the tab shows as the page's title. */
export function tabTitle(document: Document): string {
  return document.querySelector('head > title')?.textContent?.trim() ?? '';
}
