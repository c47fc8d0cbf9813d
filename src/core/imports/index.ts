import { bookmarks } from './bookmarks';
import type { ImportFormat } from './format';
import { instapaper } from './instapaper';
import { json } from './json';
import { omnivore } from './omnivore';
import { pocket } from './pocket';
import { raindrop } from './raindrop';
import { urls } from './urls';

/** Every format, the most particular first: a file is read by the first that recognises it. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [json, omnivore, pocket, instapaper, raindrop, bookmarks, urls];
