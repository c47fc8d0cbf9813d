import type { ExportFormat } from './format';
import { json } from './json';
import { markdown } from './markdown';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [markdown, json];
