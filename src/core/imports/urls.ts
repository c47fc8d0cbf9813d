import type { ImportFormat } from './format';
import { toRead, type ListedArticle } from './to-read';

/** Each stands alone on its line, after a bullet or a number if there is one. */
const BULLET = /^(?:[-*+•]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
const LINES: readonly RegExp[] = [
  /^<?(?<address>https?:\/\/[^\s<>]+)>?$/i,
  /^(?<title>[^\t]*)\t+(?<address>https?:\/\/\S+)$/i,
  /^(?<address>https?:\/\/[^\s]+)\t+(?<title>[^\t]*)$/i,
  /^\[(?<title>[^\]]*)\]\(\s?<?(?<address>https?:\/\/[^\s<>]+?)>?(?:\s+"[^"]*")?\s?\)$/i,
];
const LONGEST_LINE = 10_000;
/** As many tell what a file is. */
const LINES_TRIED = 100;

/** A list of addresses, one a line: alone, with a title beside a tab, or as Markdown links. Other lines are passed over. */
export const urls: ImportFormat = {
  id: 'urls',
  recognise({ text }) {
    const lines = linesOf(text.slice(0, LINES_TRIED * LONGEST_LINE)).slice(0, LINES_TRIED);
    return lines.filter((line) => linkIn(line) !== null).length * 2 >= Math.max(1, lines.length);
  },
  read: ({ text }, _, context) =>
    toRead(
      linesOf(text).flatMap((line) => linkIn(line) ?? []),
      context,
    ),
};

/** Without headings, comments and empty ones. */
function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function linkIn(line: string): ListedArticle | null {
  if (line.length > LONGEST_LINE) return null;
  const bare = line.replace(BULLET, '');
  for (const pattern of LINES) {
    const { address, title } = pattern.exec(bare)?.groups ?? {};
    if (address !== undefined) return { address, title };
  }
  return null;
}
