import type { ImportFormat } from './format';
import { linksInHtml } from './links-in-html';
import { toRead } from './to-read';

const DOCTYPE = /<!doctype\s{1,9}netscape-bookmark-file-1/i;
/** Programs that leave out the first line write lists of definitions all the same. */
const LIST = /<dt>\s{0,99}<(?:a|h3)\s/i;
const HEAD = 20_000;

/** Bookmarks of a browser, or of a program that writes them as browsers do: Netscape's HTML. */
export const bookmarks: ImportFormat = {
  id: 'bookmarks',
  recognise({ text }) {
    const head = text.slice(0, HEAD);
    return DOCTYPE.test(head) || (LIST.test(head) && /<dl[\s>]/i.test(head));
  },
  read: ({ text }, _, context) => toRead(linksInHtml(text), context),
};
