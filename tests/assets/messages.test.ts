import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { EXPORT_FORMATS } from '../../src/core/exports';
import { EXPORT_CONTENTS, FORMAT_GROUPS } from '../../src/core/exports/format';
import { IMPORT_FORMATS } from '../../src/core/imports';
import { SELECTION_VIEWS } from '../../src/core/library/library-place';
import { parseQuery } from '../../src/core/search/parse-query';
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
import {
  MESSAGE_LANGUAGES,
  messageFaultsOf,
  placesOf,
  pluralFormsOf,
  readMessages,
  type MessageFile,
} from '../support/message-files';
import { readSource, readSourceFiles } from '../support/source-files';
import { readWords } from '../support/translations';

const MODEL = readMessages(manifest.default_locale);
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
/** Names that the browser fills itself begin so. */
const PREDEFINED = '@@';
/** It passes on what it was asked for, and asks for this itself. */
const DOOR = 'src/platform/translate.ts';
const LANGUAGE_TAG = 'languageTag';

const words = readSourceFiles()
  .filter(({ path }) => /\.tsx?$/.test(path) && path !== DOOR)
  .map(({ path }) => readWords(path));
const calls = words.flatMap((file) => file.calls);
const RULE = { model: MODEL, counted: countedKeys() };
const POLISH = polish();

describe('the message files', () => {
  it.each(MESSAGE_LANGUAGES)('say in "%s" everything, in the plural forms it has and with the places for values', (language) => {
    expect(messageFaultsOf(language, readMessages(language), RULE)).toEqual([]);
  });

  it('have every key that the source asks for', () => {
    const asked = calls.flatMap(({ path, name, keys }) =>
      keys.flatMap((key) =>
        (name === 'translate' ? [key] : formsOf(key)).map((full) => ({
          path,
          full,
        })),
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
    expect(Object.keys(MODEL).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('the search', () => {
  it.each(MESSAGE_LANGUAGES)('understands the filters that are named in "%s"', (language) => {
    const filters = Object.entries(readMessages(language)).filter(([key]) => /^filterWord[A-Z]/.test(key));
    expect(filters.length).toBeGreaterThan(4);
    const misunderstood = filters.filter(([, { message }]) => {
      const [filter] = parseQuery(message.endsWith(':') ? `${message}x ` : `${message} `).filters;
      return filter === undefined;
    });
    expect(misunderstood).toEqual([]);
  });
});

describe('a third language', () => {
  it('is one more file, with the plural forms that its language has', () => {
    expect(pluralFormsOf('pl').toSorted()).toEqual(['few', 'many', 'one', 'other']);
    expect(messageFaultsOf('pl', POLISH, RULE)).toEqual([]);
  });

  it.each([
    ['lacks a plural form', { count_articles_few: undefined }, ['count_articles_few: lacking']],
    ['has a form that its language has not', { count_articles_two: '$1' }, ['count_articles_two: unknown']],
    ['lacks a sentence', { extensionName: undefined }, ['extensionName: lacking']],
    ['has one that nobody asks for', { whatever: 'x' }, ['whatever: unknown']],
    ['leaves one empty', { extensionName: ' ' }, ['extensionName: empty']],
    ['forgets the count', { count_articles_few: 'x' }, ['count_articles_few: has places for , not for $1']],
    ['says another language than its folder', { languageTag: 'cs' }, ['languageTag: not pl']],
  ])('that %s is refused', (_, changes: Readonly<Record<string, string | undefined>>, faults) => {
    const changed = Object.entries({ ...POLISH, ...sentencesOf(changes) }).filter(([key]) => !(key in changes) || changes[key]);
    const found = messageFaultsOf('pl', Object.fromEntries(changed), RULE);
    expect(found.filter((fault) => !fault.startsWith('not in the order'))).toEqual(faults);
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
        keys.some((key) => isKnown(key) && Object.hasOwn(MODEL, key) && placesOf(MODEL[key]?.message ?? '').length !== values),
    );
    expect(wrong).toEqual([]);
  });
});

function composedKeys(): string[] {
  const bare = Object.entries(ENDINGS).flatMap(([beginning, endings]) => endings.map((ending) => beginning + ending));
  return bare.flatMap((key) => (RULE.counted.has(key) ? formsOf(key) : [key]));
}

function formsOf(key: string): string[] {
  return pluralFormsOf(manifest.default_locale).map((form) => `${key}_${form}`);
}

/** Those that stand there once for each plural form; `kind_other` is not one of them. */
function countedKeys(): Set<string> {
  const bare = Object.keys(MODEL).flatMap((key) => /^(?<bare>\w+)_other$/.exec(key)?.groups?.['bare'] ?? []);
  return new Set(bare.filter((key) => formsOf(key).every((form) => Object.hasOwn(MODEL, form))));
}

function manifestKeys(): string[] {
  return [...readSource('manifest.json').matchAll(/__MSG_(?<key>\w+?)__/g)].map(({ groups }) => groups?.['key'] ?? '');
}

function isKnown(key: string): boolean {
  return key.startsWith(PREDEFINED) || Object.hasOwn(MODEL, key);
}

/** As if somebody had translated the English file. */
function polish(): MessageFile {
  const sentences = Object.entries(MODEL).flatMap(([key, sentence]): [string, { readonly message: string }][] => {
    const counted = key.replace(/_(?:one|other)$/, '');
    if (!RULE.counted.has(counted)) return [[key, sentence]];
    return key.endsWith('_one') ? [[key, sentence]] : ['few', 'many', 'other'].map((form) => [`${counted}_${form}`, sentence]);
  });
  return { ...Object.fromEntries(sentences), languageTag: { message: 'pl' } };
}

function sentencesOf(changes: Readonly<Record<string, string | undefined>>): MessageFile {
  return Object.fromEntries(Object.entries(changes).map(([key, message = '']) => [key, { message }]));
}
