import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import type { ExportFormat } from './format';
import { json } from './json';
import { markdown } from './markdown';
import { ris } from './ris';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [markdown, json, ris, bibtex, cslJson];
