import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { csvArticles } from './csv-articles';
import { csvMarks } from './csv-marks';
import { csvMentions } from './csv-mentions';
import type { ExportFormat } from './format';
import { html } from './html';
import { json } from './json';
import { logseq } from './logseq';
import { markdown } from './markdown';
import { readwise } from './readwise';
import { ris } from './ris';
import { template } from './template';
import { text } from './text';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  markdown,
  json,
  logseq,
  template,
  text,
  html,
  csvArticles,
  csvMarks,
  csvMentions,
  readwise,
  ris,
  bibtex,
  cslJson,
];
