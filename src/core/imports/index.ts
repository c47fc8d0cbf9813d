import { bookmarks } from './bookmarks';
import { clipper } from './clipper';
import type { ImportFormat } from './format';
import { hypothesis } from './hypothesis';
import { instapaper } from './instapaper';
import { json } from './json';
import { omnivore } from './omnivore';
import { pocket } from './pocket';
import { raindrop } from './raindrop';
import { urls } from './urls';
import { w3c } from './w3c';

/** Every format, the most particular first: a file is read by the first that recognises it. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  json,
  w3c,
  hypothesis,
  omnivore,
  pocket,
  clipper,
  instapaper,
  raindrop,
  bookmarks,
  urls,
];
