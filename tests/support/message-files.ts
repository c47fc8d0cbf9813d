import { readdirSync } from 'node:fs';
import { readSource } from './source-files';

/** The sentences of one language, by key. */
export type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** The languages that there are message files of, by their folders: `en`, `pt_BR`. */
export const MESSAGE_LANGUAGES = readdirSync(new URL('../../assets/_locales', import.meta.url)).toSorted();

export function readMessages(language: string): MessageFile {
  return JSON.parse(readSource(`assets/_locales/${language}/messages.json`)) as MessageFile;
}

/** The places for values in a sentence: `$1`. */
export function placesOf(message: string): string[] {
  return [...new Set(message.match(/\$[1-9]/g))].toSorted();
}

/** What a message file is held to. */
export interface FileRule {
  /** The file of the default language: it has every key, in order. */
  readonly model: MessageFile;
  /** The keys that stand in a file once for each plural form. */
  readonly counted: ReadonlySet<string>;
}

/** What is wrong with the message file of a language, whatever language it is: each fault with its key. */
export function messageFaultsOf(language: string, file: MessageFile, rule: FileRule): string[] {
  const tag = language.replaceAll('_', '-');
  const wanted = [...new Set(Object.keys(rule.model).map((key) => bareKey(key, rule)))];
  const bare = [...new Set(Object.keys(file).map((key) => bareKey(key, rule)))];
  const lacking = wanted.flatMap((key) => formsOf(key, tag, rule)).filter((key) => !Object.hasOwn(file, key));
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const possible = new Set(wanted.flatMap((key) => formsOf(key, tag, rule, categories)));
  return [
    ...(file['languageTag']?.message === tag ? [] : [`languageTag: not ${tag}`]),
    ...lacking.map((key) => `${key}: lacking`),
    ...Object.keys(file).flatMap((key) => (possible.has(key) ? sentenceFaults(key, tag, file, rule) : [`${key}: unknown`])),
    ...(bare.join() === wanted.filter((key) => bare.includes(key)).join() ? [] : ['not in the order of the default language']),
  ];
}

/** The plural forms that a file of this language must have: those of the counts that are met, and the one that stands in for others. */
export function pluralFormsOf(tag: string): string[] {
  return [...new Set([...countsByForm(tag).keys(), 'other'])];
}

/** How many counts each plural form of a language stands for. */
function countsByForm(tag: string): ReadonlyMap<string, number> {
  const known = formsKnown.get(tag);
  if (known) return known;
  const rules = new Intl.PluralRules(tag);
  const found = new Map<string, number>();
  for (let count = 0; count <= MOST_COUNTED; count++) {
    const form = rules.select(count);
    found.set(form, (found.get(form) ?? 0) + 1);
  }
  formsKnown.set(tag, found);
  return found;
}

const formsKnown = new Map<string, ReadonlyMap<string, number>>();

/** Libraries beyond this are rare, and what is said of them falls back to the form for others. */
const MOST_COUNTED = 1000;

function formsOf(key: string, tag: string, { counted }: FileRule, forms: readonly string[] = pluralFormsOf(tag)): string[] {
  return counted.has(key) ? forms.map((form) => `${key}_${form}`) : [key];
}

function bareKey(key: string, { counted }: FileRule): string {
  const bare = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return counted.has(bare) ? bare : key;
}

function sentenceFaults(key: string, tag: string, file: MessageFile, rule: FileRule): string[] {
  const message = file[key]?.message ?? '';
  const bare = bareKey(key, rule);
  const wanted = placesOf(rule.model[bare === key ? key : `${bare}_other`]?.message ?? '');
  const places = placesOf(message);
  const mayLeaveCountOut = bare !== key && (countsByForm(tag).get(key.slice(bare.length + 1)) ?? 0) <= FEW_COUNTS;
  const isFilled = [wanted, ...(mayLeaveCountOut ? [wanted.filter((place) => place !== '$1')] : [])].some(
    (all) => all.join() === places.join(),
  );
  return [
    ...(message.trim() === '' ? [`${key}: empty`] : []),
    ...(message.replaceAll(/\$[1-9]/g, '').includes('$') ? [`${key}: a dollar sign`] : []),
    ...(isFilled ? [] : [`${key}: has places for ${places.join(' ')}, not for ${wanted.join(' ')}`]),
  ];
}

/** "Once" needs no count; French says it of nothing as well. Russian says `one` of 21, too, and needs it. */
const FEW_COUNTS = 2;
