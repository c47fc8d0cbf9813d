import { bibtex } from './bibtex';
import { clipper } from './clipper';
import { conll } from './conll';
import { cslJson } from './csl-json';
import { csvArticles } from './csv-articles';
import { csvMarks } from './csv-marks';
import { csvMentions } from './csv-mentions';
import type { ExportFormat } from './format';
import { geojson } from './geojson';
import { graphml } from './graphml';
import { html } from './html';
import { hypothesis } from './hypothesis';
import { icalendar } from './icalendar';
import { json } from './json';
import { jsonArchive } from './json-archive';
import { kindle } from './kindle';
import { kml } from './kml';
import { logseq } from './logseq';
import { markdown } from './markdown';
import { readwise } from './readwise';
import { ris } from './ris';
import { template } from './template';
import { text } from './text';
import { timeml } from './timeml';
import { w3c } from './w3c';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  json,
  jsonArchive,
  markdown,
  logseq,
  template,
  text,
  html,
  kindle,
  w3c,
  hypothesis,
  clipper,
  csvArticles,
  csvMarks,
  csvMentions,
  readwise,
  ris,
  bibtex,
  cslJson,
  icalendar,
  geojson,
  kml,
  timeml,
  conll,
  graphml,
];
