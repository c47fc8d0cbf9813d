/** As long as an address may be. */
const LONGEST_CONTENT = 4_000;

/** The content of the page's `<meta>` tags by lower-case `property`, `name` or `itemprop`; the first of a name wins. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.slice(0, LONGEST_CONTENT).trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}
