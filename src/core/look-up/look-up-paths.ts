/** Where Wikipedia gives the beginning of the page with a title, on each of its hosts. See https://www.mediawiki.org/wiki/Page_Content_Service */
export function summaryPath(title: string): string {
  return `/api/rest_v1/page/summary/${inPath(title)}`;
}

/** Where it lists pages that some words may mean. See https://www.mediawiki.org/wiki/API:REST_API/Reference */
export function searchPath(words: string): string {
  return `/w/rest.php/v1/search/page?limit=${MOST_CHOICES + 1}&q=${encodeURIComponent(wellFormed(words))}`;
}

/** Where readers find the page with a title. */
export function pagePath(title: string): string {
  return `/wiki/${inPath(title)}`;
}

/** More would not be read. */
export const MOST_CHOICES = 6;

/** Titles are written with underscores and a capital; spelt otherwise they would be asked for twice. */
function inPath(title: string): string {
  const [first = '', ...rest] = [...wellFormed(title)];
  return encodeURIComponent((first.toUpperCase() + rest.join('')).replaceAll(' ', '_'));
}

/** Without halves of letters, which no address can hold, and on one line. */
function wellFormed(words: string): string {
  return words
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
