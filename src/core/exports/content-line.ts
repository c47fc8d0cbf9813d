import { utf8Length } from '../text/utf8-length';

/**
 * A content line of iCalendar with its CRLF, folded so that no line is longer than 75 bytes and no character is cut
 * (https://www.rfc-editor.org/rfc/rfc5545#section-3.1). `value` is escaped already.
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (line.length <= MOST_BYTES / MOST_PER_UNIT) return `${line}${NEWLINE}`;
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const length = utf8Length(letter);
    if (bytes + length > MOST_BYTES) {
      pieces.push(piece);
      piece = '';
      // The space that continues a line is of it.
      bytes = 1;
    }
    piece += letter;
    bytes += length;
  }
  return `${[...pieces, piece].join(`${NEWLINE} `)}${NEWLINE}`;
}

/**
 * A text as a value of type TEXT (https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11): line breaks and the signs of lists are escaped,
 * control characters become spaces, half characters U+FFFD.
 */
export function textValue(text: string): string {
  return text
    .replaceAll(LINE_BREAK, '\n')
    .replaceAll(CONTROL, ' ')
    .replaceAll(LONE_SURROGATE, '\uFFFD')
    .replaceAll(SIGN, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

const NEWLINE = '\r\n';
const MOST_BYTES = 75;
/** Bytes that a UTF-16 code unit takes in UTF-8. */
const MOST_PER_UNIT = 3;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const CONTROL = /(?![\n\t])\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SIGN = /[\\;,]/g;
