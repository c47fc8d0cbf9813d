import * as v from 'valibot';
import { CITATION_STYLES } from '../../../model/citation-style';
import { ARTICLE_LANGUAGES, MARK_COLOURS, MARK_DENSITIES } from '../../../model/marking';
import { MENTION_KINDS, type MentionKind } from '../../../model/mention';
import type { PortableSettings, Settings } from '../../../model/settings';
import { line, list, text, type SchemasOf } from './forms';

const colour = v.picklist(MARK_COLOURS);
const colours = {
  date: colour,
  person: colour,
  place: colour,
  organisation: colour,
  event: colour,
  other: colour,
} satisfies SchemasOf<Record<MentionKind, unknown>>;

const entries = {
  quietSites: v.exactOptional(v.pipe(list(line), v.description('Hosts on which Repères stays quiet.'))),
  quietPages: v.exactOptional(v.pipe(list(line), v.description('Addresses on which it stays quiet, without scheme.'))),
  newsSites: v.exactOptional(v.pipe(list(line), v.description('Hosts whose pages are news.'))),
  hiddenKinds: v.exactOptional(v.pipe(list(v.picklist(MENTION_KINDS)), v.description('Kinds that are not shown.'))),
  showsLessSure: v.exactOptional(v.boolean()),
  density: v.exactOptional(v.picklist(MARK_DENSITIES)),
  quietLanguages: v.exactOptional(
    v.pipe(list(v.picklist(ARTICLE_LANGUAGES)), v.description('Languages in which nothing is marked until it is asked for.')),
  ),
  markColours: v.exactOptional(v.object(colours)),
  showsTint: v.exactOptional(v.boolean()),
  announcesMarks: v.exactOptional(v.boolean()),
  showsSelectionBar: v.exactOptional(v.boolean()),
  citationStyle: v.exactOptional(v.picklist(CITATION_STYLES)),
  exportFormat: v.exactOptional(line),
  exportChoices: v.exactOptional(v.record(line, v.record(line, v.union([text, v.boolean()])))),
} satisfies SchemasOf<Omit<Settings, 'labels'>>;

export const settingsSchema: v.GenericSchema<unknown, PortableSettings> = v.pipe(
  v.object(entries),
  v.description('What the reader has set. What is absent was not told.'),
);
