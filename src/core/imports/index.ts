import type { ImportFormat } from './format';
import { json } from './json';

/** Every format that is read, the most specific first. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [json];
