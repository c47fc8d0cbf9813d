import { Parser } from 'htmlparser2';
import { ImportFault } from './format';
import { DEEPEST_HTML } from './links-in-html';

/** The words of a piece of HTML, with a line for each block; nothing of it is run, fetched or kept. Throws `ImportFault`: `tooDeep`. */
export function htmlText(html: string): string {
  const pieces: string[] = [];
  let silent = 0;
  let depth = 0;
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      // Closing tags are looked for in all that is open.
      if (depth > DEEPEST_HTML) throw new ImportFault('tooDeep');
      if (SILENT.has(name)) silent += 1;
      if (BLOCKS.has(name)) pieces.push('\n');
    },
    ontext(text) {
      if (silent === 0) pieces.push(text);
    },
    onclosetag(name) {
      depth -= 1;
      if (SILENT.has(name)) silent -= 1;
      if (BLOCKS.has(name)) pieces.push('\n');
    },
  });
  parser.end(html);
  const lines = pieces.join('').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'textarea', 'iframe']);
const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
