import { clipper } from './clipper';
import type { ExportFormat } from './format';
import { hypothesis } from './hypothesis';
import { json } from './json';
import { markdown } from './markdown';
import { w3c } from './w3c';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [markdown, json, w3c, hypothesis, clipper];
