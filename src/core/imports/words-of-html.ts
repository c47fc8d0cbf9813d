import { Parser } from 'htmlparser2';
import { ImportFault } from './format';
import { DEEPEST_HTML } from './links-in-html';

/**
 * The words of an article's HTML as a text of Repères: paragraphs parted by an empty line, items and cells by a line break, white space
 * as a browser shows it. No element, script or address of it is kept. Throws `ImportFault`: `tooDeep`.
 */
export function wordsOfHtml(html: string): string {
  const reading = new WordReading();
  const parser = new Parser({
    onopentag: (name) => reading.open(name),
    ontext: (text) => reading.read(text),
    onclosetag: (name) => reading.close(name),
  });
  parser.write(html);
  parser.end();
  return reading.text();
}

const PARAGRAPHS = new Set(
  'address article aside blockquote dl fieldset figure figcaption footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul'.split(
    ' ',
  ),
);
const LINES = new Set('br dd div dt li tr td th'.split(' '));
const UNSEEN = new Set(
  'script style noscript template head title svg math iframe object video audio button select textarea'.split(' '),
);

class WordReading {
  private readonly pieces: string[] = [];
  private depth = 0;
  private unseen = 0;
  private wanted: '' | ' ' | '\n' | '\n\n' = '';

  open(name: string): void {
    this.depth += 1;
    if (this.depth > DEEPEST_HTML) throw new ImportFault('tooDeep');
    if (UNSEEN.has(name)) this.unseen += 1;
    this.cross(name);
  }

  close(name: string): void {
    this.depth -= 1;
    if (UNSEEN.has(name)) this.unseen -= 1;
    if (name !== 'br') this.cross(name);
  }

  read(text: string): void {
    if (this.unseen > 0) return;
    for (const [at, word] of text.split(/[ \t\n\r\f]+/).entries()) {
      if (at > 0) this.want(' ');
      if (word === '') continue;
      this.pieces.push(this.pieces.length === 0 ? '' : this.wanted, word);
      this.wanted = '';
    }
  }

  text(): string {
    return this.pieces.join('');
  }

  /** A second `<br>` leaves a line empty. */
  private cross(name: string): void {
    if (PARAGRAPHS.has(name)) this.want('\n\n');
    else if (LINES.has(name)) this.want(name === 'br' && this.wanted === '\n' ? '\n\n' : '\n');
  }

  private want(between: typeof this.wanted): void {
    const isStronger = between.length > this.wanted.length || this.wanted === ' ';
    if (isStronger) this.wanted = between;
  }
}
