import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/exports';
import { EXPORT_CONTENTS, FORMAT_GROUPS } from '../../src/core/exports/format';
import { IMPORT_FORMATS } from '../../src/core/imports';
import { SELECTION_VIEWS } from '../../src/core/library/library-place';
import { SITE_RULES } from '../../src/core/sites/sites';
import { ZOOM_LEVELS } from '../../src/core/timeline/window';
import { BACKUP_PACES } from '../../src/model/backup';
import { IMPORT_FAULTS } from '../../src/model/import';
import { CITATION_STYLES } from '../../src/model/citation-style';
import { FACET_KINDS, LIBRARY_SORTS } from '../../src/model/library';
import { DEFAULT_LABELS, LABEL_COLOURS, LABEL_LINES } from '../../src/model/label';
import { MARK_DENSITIES } from '../../src/model/marking';
import { ENTITY_KINDS, MENTION_KINDS, type MentionSource } from '../../src/model/mention';
import { REQUEST_OUTCOMES } from '../../src/model/sent-request';
import { STORED_KINDS } from '../../src/model/storage';
import { readSource, readSourceFiles } from '../support/source-files';
import { readWords } from '../support/translations';

type MessageFile = Readonly<Record<string, { readonly message: string }>>;

const FILES: Readonly<Record<'fr' | 'en', MessageFile>> = { fr: readMessages('fr'), en: readMessages('en') };
const SOURCES: Readonly<Record<MentionSource, true>> = { model: true, gazetteer: true, rule: true, reader: true };
/** The keys that are put together: how they begin, and all that may follow. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  kind_: MENTION_KINDS,
  // Season, quarter and half codes of EDTF level 2.
  period_: ['21', '22', '23', '24', '33', '34', '35', '36', '40', '41'],
  count_: MENTION_KINDS,
  source_: Object.keys(SOURCES),
  placeType_: ['continent', 'region', 'division', 'water', 'mountains'],
  kinds_: MENTION_KINDS,
  density_: MARK_DENSITIES,
  siteRule_: SITE_RULES,
  permission_: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel', 'offscreen', 'downloads'],
  storage_: STORED_KINDS,
  eraseAsk_: STORED_KINDS.filter((kind) => kind !== 'index'),
  label_: DEFAULT_LABELS.map(({ id }) => id),
  labelColour_: LABEL_COLOURS,
  labelLine_: LABEL_LINES,
  libraryView_: SELECTION_VIEWS,
  timelineZoom_: ZOOM_LEVELS,
  neighbours_: ENTITY_KINDS,
  aKind_: ENTITY_KINDS,
  export_: EXPORT_FORMATS.map(({ id }) => id),
  exportAbout_: EXPORT_FORMATS.map(({ id }) => id),
  backupPace_: BACKUP_PACES,
  importFault_: IMPORT_FAULTS,
  exportGroup_: FORMAT_GROUPS,
  exportContent_: EXPORT_CONTENTS,
  exportChoice_: [...new Set(EXPORT_FORMATS.flatMap(({ choices = [] }) => choices.map(({ id }) => id)))],
  import_: IMPORT_FORMATS.map(({ id }) => id),
  citationStyle_: CITATION_STYLES,
  requestOutcome_: REQUEST_OUTCOMES,
  facet_: FACET_KINDS,
  sort_: LIBRARY_SORTS,
  error_: readWords('src/parts/describe-error.ts').strings.filter((text) => /^[A-Z]\w+$/.test(text) && text !== 'Error'),
};
const PLURAL_FORMS = ['one', 'other'];
/** Names that the browser fills itself begin so. */
const PREDEFINED = '@@';
/** It passes on what it was asked for, and asks for this itself. */
const DOOR = 'src/platform/translate.ts';
const LANGUAGE_TAG = 'languageTag';

const words = readSourceFiles()
  .filter(({ path }) => /\.tsx?$/.test(path) && path !== DOOR)
  .map(({ path }) => readWords(path));
const calls = words.flatMap((file) => file.calls);

describe('the message files', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(FILES.fr)).toEqual(Object.keys(FILES.en));
  });

  it('have the same places for values', () => {
    expect(placesByKey(FILES.fr)).toEqual(placesByKey(FILES.en));
  });

  it.each(['fr', 'en'] as const)('leave no sentence of %s empty', (language) => {
    expect(Object.entries(FILES[language]).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('use a dollar sign for places of values only', () => {
    const sentences = [...Object.values(FILES.fr), ...Object.values(FILES.en)].map(({ message }) => message);
    expect(sentences.filter((sentence) => sentence.replaceAll(/\$[1-9]/g, '').includes('$'))).toEqual([]);
  });

  it('have every key that the source asks for', () => {
    const asked = calls.flatMap(({ path, name, keys }) =>
      keys.flatMap((key) =>
        (name === 'translate' ? [key] : PLURAL_FORMS.map((form) => `${key}_${form}`)).map((full) => ({ path, full })),
      ),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ full }) => !isKnown(full))).toEqual([]);
  });

  it('have every key that the source puts together', () => {
    expect(composedKeys().filter((key) => !isKnown(key))).toEqual([]);
  });

  it('have every key that the manifest names', () => {
    expect(manifestKeys().filter((key) => !isKnown(key))).toEqual([]);
  });

  it('have no key that nobody uses', () => {
    const used = new Set([...words.flatMap(({ strings }) => strings), ...composedKeys(), ...manifestKeys(), LANGUAGE_TAG]);
    const isUsed = (key: string): boolean => used.has(key) || used.has(key.replace(/_(?:one|other)$/, ''));
    expect(Object.keys(FILES.en).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('the source', () => {
  it('puts together only keys whose endings are all listed', () => {
    const unknown = calls.filter(({ beginnings }) => beginnings.some((beginning) => !Object.hasOwn(ENDINGS, beginning)));
    expect(unknown).toEqual([]);
  });

  it('gives each sentence as many values as it has places', () => {
    const wrong = calls.filter(
      ({ name, keys, values }) =>
        name === 'translate' &&
        keys.some(
          (key) => isKnown(key) && Object.hasOwn(FILES.en, key) && placesOf(FILES.en[key]?.message ?? '').length !== values,
        ),
    );
    expect(wrong).toEqual([]);
  });
});

function composedKeys(): string[] {
  const bare = Object.entries(ENDINGS).flatMap(([beginning, endings]) => endings.map((ending) => beginning + ending));
  return bare.flatMap((key) => (key.startsWith('count_') ? PLURAL_FORMS.map((form) => `${key}_${form}`) : [key]));
}

function manifestKeys(): string[] {
  return [...readSource('manifest.json').matchAll(/__MSG_(?<key>\w+?)__/g)].map(({ groups }) => groups?.['key'] ?? '');
}

function isKnown(key: string): boolean {
  return key.startsWith(PREDEFINED) || Object.hasOwn(FILES.en, key);
}

function placesByKey(file: MessageFile): Record<string, string[]> {
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, placesOf(message)]));
}

function placesOf(message: string): string[] {
  return [...new Set(message.match(/\$[1-9]/g))].toSorted();
}

function readMessages(language: string): MessageFile {
  return JSON.parse(readSource(`assets/_locales/${language}/messages.json`));
}
