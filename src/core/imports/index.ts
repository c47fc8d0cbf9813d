import { clipper } from './clipper';
import type { ImportFormat } from './format';
import { hypothesis } from './hypothesis';
import { w3c } from './w3c';

/** Every format that articles come in, the most particular first: the first that knows a file takes it. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [w3c, hypothesis, clipper];
