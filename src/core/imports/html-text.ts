import { Tokenizer } from 'htmlparser2';

/**
 * The words of a piece of HTML, with a line for each block and white space in it as it stands, for they are looked for in a text; nothing
 * of it is run, fetched or kept. An article's HTML is read by `wordsOfHtml`. Read by its tags alone, in linear time:
 * a parser that knows what is open in what is slow where somebody opens a hundred thousand of them.
 */
export function htmlText(html: string): string {
  const pieces: string[] = [];
  // The element whose content is not shown, until it is closed.
  let silent = '';
  const tag = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const newLineAt = (name: string): unknown => BLOCKS.has(name) && pieces.push('\n');
  const tokenizer = new Tokenizer(
    {},
    {
      ...NOTHING,
      ontext(start, end) {
        if (silent === '') pieces.push(html.slice(start, end));
      },
      ontextentity(codePoint) {
        if (silent === '') pieces.push(String.fromCodePoint(codePoint));
      },
      onopentagname(start, end) {
        const name = tag(start, end);
        if (silent === '' && SILENT.has(name)) silent = name;
        newLineAt(name);
      },
      onclosetag(start, end) {
        const name = tag(start, end);
        if (silent === name) silent = '';
        newLineAt(name);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const lines = pieces.join('').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function ignore(): void {
  // What is neither a word nor the edge of a block.
}

const NOTHING = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
};
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'textarea', 'iframe']);
const BLOCK_NAMES =
  'address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul';
const BLOCKS = new Set(BLOCK_NAMES.split(' '));
