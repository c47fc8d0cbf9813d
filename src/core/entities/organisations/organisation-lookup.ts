import { fold } from '../../text/fold';
import { forLetters } from '../../text/latin';
import { ORGANISATION_INDEX } from './organisation-index';
import { organisationLine, readNames, readOrganisation } from './read-organisations';

/**
 * The known organisations. Nothing is read before it is asked for but the index, which is made at build time: names are found by
 * their keys in constant time, and only the lines of those that a text names are ever parsed.
 */
export interface OrganisationLookup {
  /** By folded words joined with single spaces: "agence france presse". */
  readonly names: Finder<OrganisationName>;
  readonly byFirstWord: Finder<Group>;
  readonly byId: Finder<Organisation>;
}

/** The side of a map from which things are found. */
type Finder<Found> = Pick<ReadonlyMap<string, Found>, 'get'>;

/** An organisation that is known beyond one article. */
export interface Organisation {
  /** `org:nato`. */
  readonly id: string;
  /** What it is called in French and in English. */
  readonly fr: string;
  readonly en: string;
}

/** What one name of an organisation means. */
export interface OrganisationName {
  readonly organisation: Organisation;
  /** The name as it is listed, with its capitals. */
  readonly listed: string;
  /** Whether the name alone may be a common word, a place or a person. */
  readonly isAmbiguous: boolean;
  /** Whether another body than `organisation` may be meant, in another country: then the name makes no id. */
  readonly isShared: boolean;
  readonly isAcronym: boolean;
  /** Whether only capitals make it the name: "CGT", never "Cgt". */
  readonly isCapitalsOnly: boolean;
}

/** The known organisations by name. */
export function organisationLookup(): OrganisationLookup {
  lookup ??= makeLookup();
  return lookup;
}

/** What an organisation is called in a language, else in English. */
export function organisationName({ fr, en }: Organisation, language: string): string {
  return language === 'fr' ? fr : en;
}

/** The organisation that `written` names as a whole, with the capitals that its name asks for. */
export function organisationNamed(written: string): OrganisationName | undefined {
  const name = organisationLookup().names.get(keyOf(written));
  return name && isWrittenLike(name, written) ? name : undefined;
}

/** Whether `written`, whose words are those of `name`, has the capitals that make it a name. */
export function isWrittenLike(name: OrganisationName, written: string): boolean {
  if (name.isCapitalsOnly) return written === written.toUpperCase();
  if (name.isAcronym) return CAPITAL(written).test(written);
  const [listed, found] = [name.listed.replace(ARTICLE, ''), written.replace(ARTICLE, '')];
  return capitalsIn(found) >= capitalsIn(listed) && (CAPITAL(found).test(found) || !CAPITAL(listed).test(listed));
}

/** The words of a name, folded and joined with single spaces, as `wordsOf` cuts them. */
export function keyOf(name: string): string {
  return spaceDigits(fold(name).replace(BETWEEN_WORDS(name), ' ')).trim();
}

function spaceDigits(words: string): string {
  return DIGIT.test(words) ? words.replace(DIGITS_BESIDE_LETTERS, ' ') : words;
}

let lookup: OrganisationLookup | undefined;

// A capital inside the word counts: easyJet.
const CAPITAL = forLetters(() => /^\p{Ll}*\p{Lu}/u);
const CAPITAL_WORD = forLetters(() => /(?<!\p{L})\p{Ll}*\p{Lu}/gu);
const ARTICLE = /^(?:[Tt]he |[Ll][ea]s? |[Ll]['’])/;
const BETWEEN_WORDS = forLetters(() => /[^\p{L}\p{M}\p{Nd}]+/gu);
const DIGIT = /\d/;
const DIGITS_BESIDE_LETTERS = /(?<=\d)(?=[^\d ])|(?<=[^\d ])(?=\d)/g;
const ID_PREFIX = 'org:';

function capitalsIn(name: string): number {
  return name.match(CAPITAL_WORD(name))?.length ?? 0;
}

function makeLookup(): OrganisationLookup {
  const index = readIndex();
  const groups = remembering((word) => readGroup(index.get(word)));
  const names = new Map<string, OrganisationName>();
  return {
    names: {
      get(key) {
        const ids = idsIn(groups, key);
        return ids === undefined ? undefined : (names.get(key) ?? remember(names, key, readName(key, ids)));
      },
    },
    byFirstWord: groups,
    byId: remembering(organisationById),
  };
}

/** By first words what `tools/organisations/compose-index.ts` says of them, unread: all of it is never needed. */
function readIndex(): ReadonlyMap<string, string> {
  const lines = ORGANISATION_INDEX.split('\n');
  const index = new Map<string, string>();
  for (let at = 0; at < lines.length; at += 2) index.set(lines[at] ?? '', lines[at + 1] ?? '');
  return index;
}

/** The names that begin with one word. */
export interface Group {
  /** The number of words of the longest. */
  readonly longest: number;
  /** The second words of those that have more than one. */
  readonly seconds: ReadonlySet<string>;
  /** The ids of those that are called so, by the words after the first. */
  readonly idsByRest: ReadonlyMap<string, string>;
}

function readGroup(entry: string | undefined): Group | undefined {
  if (entry === undefined) return undefined;
  const [longest, ...names] = entry.split(';');
  const idsByRest = new Map(names.map((name) => split(name, '=')));
  const seconds = new Set([...idsByRest.keys()].map((rest) => split(rest, ' ')[0]));
  return { longest: Number(longest), seconds, idsByRest };
}

function idsIn(groups: Finder<Group>, key: string): string | undefined {
  const [first, rest] = split(key, ' ');
  return groups.get(first)?.idsByRest.get(rest);
}

function split(text: string, at: string): [string, string] {
  const end = text.indexOf(at);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

function remembering<Found>(find: (key: string) => Found | undefined): Finder<Found> {
  const found = new Map<string, Found>();
  return { get: (key) => found.get(key) ?? remember(found, key, find(key)) };
}

function remember<Found>(found: Map<string, Found>, key: string, value: Found | undefined): Found | undefined {
  if (value !== undefined) found.set(key, value);
  return value;
}

function readName(key: string, ids: string): OrganisationName | undefined {
  const names = ids.split(',').flatMap((id) => readNames(organisationLine(id) ?? ''));
  const [name, ...others] = names.filter(({ listed }) => keyOf(listed) === key);
  return name && others.reduce(merge, name);
}

/** The first organisation listed keeps a name that two share. */
function merge(known: OrganisationName, other: OrganisationName): OrganisationName {
  return {
    ...known,
    listed: capitals(other.listed) < capitals(known.listed) ? other.listed : known.listed,
    isAmbiguous: known.isAmbiguous || other.isAmbiguous,
    isShared: known.isShared || other.isShared || known.organisation.id !== other.organisation.id,
    isAcronym: known.isAcronym && other.isAcronym,
    isCapitalsOnly: known.isCapitalsOnly && other.isCapitalsOnly,
  };
}

function organisationById(id: string): Organisation | undefined {
  const line = id.startsWith(ID_PREFIX) ? organisationLine(id.slice(ID_PREFIX.length)) : undefined;
  return line === undefined ? undefined : readOrganisation(line);
}

function capitals(listed: string): number {
  return listed.match(/\p{Lu}/gu)?.length ?? 0;
}
