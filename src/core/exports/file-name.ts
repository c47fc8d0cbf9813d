import { utf8Length } from '../text/utf8-length';

/** A title as a file name that every system and Obsidian's links accept; `taken` holds lower-case names already given. */
export function fileName(title: string, extension: string, taken: Set<string> = new Set()): string {
  const base = cut(clean(title)).replace(STOPS_AT_END, '').replace(WINDOWS_DEVICE, '$&_') || 'article';
  let name = `${base}.${extension}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} (${number}).${extension}`;
  taken.add(name.toLowerCase());
  return name;
}

const INVISIBLE = /\p{Cf}+/gu;
const NOT_ALLOWED = /[\\/:*?"<>|#^[\]\s\p{C}]+/gu;
const STOPS_AT_START = /^[. ]+/;
const STOPS_AT_END = /[. ]+$/;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST_NAME = 100;
/** File systems stop at 255 bytes; the rest is for the number and the ending. */
const MOST_BYTES = 230;

/** In composed letters: macOS takes both ways of writing an accent for one name. */
function clean(title: string): string {
  return title.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(NOT_ALLOWED, ' ').replace(STOPS_AT_START, '');
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const letter of [...name].slice(0, LONGEST_NAME)) {
    bytes += utf8Length(letter);
    if (bytes > MOST_BYTES) break;
    kept += letter;
  }
  return kept;
}
