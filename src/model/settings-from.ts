import { CITATION_STYLES } from './citation-style';
import { LABEL_COLOURS, LABEL_LINES, type Label } from './label';
import { ARTICLE_LANGUAGES, MARK_COLOURS, MARK_DENSITIES, type MarkColour } from './marking';
import { MENTION_KINDS, type MentionKind } from './mention';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/**
 * The settings that were stored, perhaps by another version of Repères: what is unknown there is left out, and what is broken or was
 * never set has its default.
 */
export function settingsFrom(stored: unknown): Settings {
  const fields: Fields = isRecord(stored) ? stored : {};
  const read = <Name extends keyof Settings>(name: Name): Settings[Name] => READERS[name](fields[name], DEFAULT_SETTINGS[name]);
  return {
    quietSites: read('quietSites'),
    quietPages: read('quietPages'),
    newsSites: read('newsSites'),
    hiddenKinds: read('hiddenKinds'),
    showsLessSure: read('showsLessSure'),
    density: read('density'),
    quietLanguages: read('quietLanguages'),
    markColours: read('markColours'),
    showsTint: read('showsTint'),
    announcesMarks: read('announcesMarks'),
    showsSelectionBar: read('showsSelectionBar'),
    labels: read('labels'),
    citationStyle: read('citationStyle'),
    exportFormat: read('exportFormat'),
    exportChoices: read('exportChoices'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const READERS: { readonly [Name in keyof Settings]: (value: unknown, initial: Settings[Name]) => Settings[Name] } = {
  quietSites: words,
  quietPages: words,
  newsSites: words,
  hiddenKinds: (value) => someOf(MENTION_KINDS, value),
  showsLessSure: yesOrNo,
  density: (value, initial) => oneOf(MARK_DENSITIES, value) ?? initial,
  quietLanguages: (value) => someOf(ARTICLE_LANGUAGES, value),
  markColours: coloursFrom,
  showsTint: yesOrNo,
  announcesMarks: yesOrNo,
  showsSelectionBar: yesOrNo,
  labels: labelsFrom,
  citationStyle: (value, initial) => oneOf(CITATION_STYLES, value) ?? initial,
  exportFormat: (value, initial) => (typeof value === 'string' ? value : initial),
  exportChoices: choicesFrom,
};

function yesOrNo(value: unknown, initial: boolean): boolean {
  return typeof value === 'boolean' ? value : initial;
}

function words(value: unknown): readonly string[] {
  return listFrom(value).filter((one) => typeof one === 'string');
}

function oneOf<Word extends string>(among: readonly Word[], value: unknown): Word | undefined {
  return among.find((one) => one === value);
}

function someOf<Word extends string>(among: readonly Word[], value: unknown): readonly Word[] {
  const chosen = listFrom(value);
  return among.filter((one) => chosen.includes(one));
}

function coloursFrom(value: unknown, initial: Settings['markColours']): Settings['markColours'] {
  const chosen = isRecord(value) ? value : {};
  const colourOf = (kind: MentionKind): MarkColour => oneOf(MARK_COLOURS, chosen[kind]) ?? initial[kind];
  return {
    date: colourOf('date'),
    person: colourOf('person'),
    place: colourOf('place'),
    organisation: colourOf('organisation'),
    event: colourOf('event'),
    other: colourOf('other'),
  };
}

function labelsFrom(value: unknown, initial: readonly Label[]): readonly Label[] {
  const labels = listFrom(value).flatMap((one): Label[] => {
    if (!isRecord(one)) return [];
    const [colour, line] = [oneOf(LABEL_COLOURS, one['colour']), oneOf(LABEL_LINES, one['line'])];
    const [id, name] = [one['id'], one['name']];
    return typeof id === 'string' && typeof name === 'string' && colour && line ? [{ id, name, colour, line }] : [];
  });
  return labels.length > 0 ? labels : initial;
}

function choicesFrom(value: unknown): Settings['exportChoices'] {
  if (!isRecord(value)) return {};
  const ofFormats = Object.entries(value).flatMap(([format, choices]) =>
    isRecord(choices) ? [[format, Object.fromEntries(Object.entries(choices).filter(isChoice))] as const] : [],
  );
  return Object.fromEntries(ofFormats);
}

function isChoice(entry: [string, unknown]): entry is [string, string | boolean] {
  return typeof entry[1] === 'string' || typeof entry[1] === 'boolean';
}

function listFrom(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
