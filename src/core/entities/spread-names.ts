import type { EntityKind } from '../../model/mention';
import type { DraftName, NameSheet } from './name-sheet';
import { Letters } from './word-facts';

/**
 * What an article says of a name in one place holds in all: surnames follow their full names, a name has the kind that it has most
 * often, a name found once is found again, and what stands in brackets after an organisation is its acronym. Linear in the text.
 */
export function spreadNames(sheet: NameSheet): void {
  const defined = followAcronyms(sheet);
  followFullNames(sheet);
  agreeOnKinds(sheet, defined);
  findAgain(sheet);
}

/** Names of which an article's other names may be built. */
const BELIEVED = 0.5;
/** What follows from another place of the article is a little less sure than that place. */
const FOLLOWED = 0.95;

/** What the tagger is this sure of is not what a surname elsewhere makes of it: "France" beside Miss France. */
const CERTAIN = 0.95;

/** "Lamamra", whatever it was taken for, is a person where the article names Ramtane Lamamra. */
function followFullNames(sheet: NameSheet): void {
  const surnames = surnamesOf(sheet);
  if (surnames.size === 0) return;
  for (let token = 0; token < sheet.words.length; token += 1) {
    const surname = surnames.get(sheet.lower(token));
    if (surname === undefined || !sheet.isCapital(token) || !standsAlone(sheet, token)) continue;
    const confidence = surname * FOLLOWED;
    const name = sheet.at(token);
    const enough = name?.kind === 'person' ? confidence : CERTAIN;
    if (name && name.confidence >= enough) continue;
    sheet.put({ first: token, end: token + 1, kind: 'person', source: 'rule', confidence });
  }
}

/** The last words of full names, with how sure the surest of them is. */
function surnamesOf(sheet: NameSheet): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const { kind, first, end, confidence } of sheet.names()) {
    if (kind !== 'person' || end - first < 2 || confidence < BELIEVED) continue;
    if (sheet.words[end - 1]?.letters === Letters.OneCapital) continue;
    const surname = sheet.lower(end - 1);
    surnames.set(surname, Math.max(surnames.get(surname) ?? 0, confidence));
  }
  return surnames;
}

/** Whether a token is no part of a longer name or run of capitals. */
function standsAlone(sheet: NameSheet, token: number): boolean {
  const name = sheet.at(token);
  if (name) return name.end - name.first === 1;
  const isAfterCapital = sheet.isCapital(token - 1) && !sheet.opens(token) && !sheet.opens(token - 1);
  return !isAfterCapital && !(sheet.isCapital(token + 1) && !sheet.opens(token + 1));
}

/**
 * "Service de police de la Ville de Montréal (SPVM)": the brackets hold the same kind of thing; so does any word in capitals that is
 * the initials of a name. Gives the kinds so defined, by word.
 */
function followAcronyms(sheet: NameSheet): Map<string, EntityKind> {
  const defined = new Map<string, EntityKind>();
  const initials = new Map<string, DraftName>();
  for (const name of sheet.names()) {
    if (name.end - name.first < 2 || name.kind === 'person') continue;
    initials.set(initialsOf(sheet, name), name);
    const inside = name.end + 1;
    if (sheet.lower(name.end) !== '(' || sheet.lower(inside + 1) !== ')' || !abbreviates(sheet, inside, name)) continue;
    putAcronym(sheet, inside, name);
    defined.set(sheet.lower(inside), name.kind);
  }
  for (const [token, { letters, text, lower }] of sheet.words.entries()) {
    const name = letters === Letters.AllCapitals && text.length >= FEWEST_INITIALS ? initials.get(lower) : undefined;
    if (!name || !standsAlone(sheet, token)) continue;
    putAcronym(sheet, token, name);
    defined.set(lower, name.kind);
  }
  return defined;
}

const FEWEST_INITIALS = 3;

function putAcronym(sheet: NameSheet, token: number, { kind, confidence }: DraftName): void {
  sheet.put({ first: token, end: token + 1, kind, source: 'rule', confidence: Math.max(BELIEVED, confidence) });
}

/** The first letters of a name's words with a capital. */
function initialsOf(sheet: NameSheet, { first, end }: DraftName): string {
  let initials = '';
  for (let token = first; token < end; token += 1) {
    if (/^\p{L}/u.test(sheet.lower(token)) && (sheet.isCapital(token) || sheet.lower(token).length >= LONG_WORD))
      initials += sheet.lower(token)[0];
  }
  return initials;
}

/** Shorter words without a capital are grammar and give no initial. */
const LONG_WORD = 5;

const FEWEST_LETTERS = 2;

/** Whether the letters of a token are initials of the name's words, in order; at least the first and half of all. */
function abbreviates(sheet: NameSheet, token: number, name: DraftName): boolean {
  const letters = [...(sheet.words[token]?.text ?? '')]
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => letter.toLowerCase());
  if (letters.length < FEWEST_LETTERS || !sheet.isCapital(token)) return false;
  let next = 0;
  for (let at = name.first; at < name.end; at += 1) {
    for (const part of sheet.lower(at).split('-')) if (part[0] === letters[next]) next += 1;
  }
  return sheet.lower(name.first)[0] === letters[0] && 2 * next >= letters.length;
}

/** How often an article gives a name a kind, each time counted by how sure it is, and the surest time. */
interface Vote {
  readonly sum: number;
  readonly best: number;
}

/**
 * A name has the kind that its full form defines, else the one it has most often; and it is as sure in all its places as in its surest,
 * nearly.
 */
function agreeOnKinds(sheet: NameSheet, defined: ReadonlyMap<string, EntityKind>): void {
  const votes = countVotes(sheet);
  for (const name of sheet.names()) {
    const key = keyOf(sheet, name);
    const kinds = votes.get(key) ?? new Map<EntityKind, Vote>();
    const kind = defined.get(key) ?? winnerOf(kinds) ?? name.kind;
    const best = (kinds.get(kind)?.best ?? BELIEVED) * FOLLOWED;
    if (kind !== name.kind)
      sheet.put({ ...name, kind, source: 'rule', confidence: Math.max(BELIEVED, best * shareOf(kinds, kind)) });
    else if (best > name.confidence) sheet.put({ ...name, confidence: best });
  }
}

function countVotes(sheet: NameSheet): Map<string, Map<EntityKind, Vote>> {
  const votes = new Map<string, Map<EntityKind, Vote>>();
  for (const name of sheet.names()) {
    const key = keyOf(sheet, name);
    const kinds = votes.get(key) ?? new Map<EntityKind, Vote>();
    const { sum, best } = kinds.get(name.kind) ?? { sum: 0, best: 0 };
    kinds.set(name.kind, { sum: sum + name.confidence, best: Math.max(best, name.confidence) });
    votes.set(key, kinds);
  }
  return votes;
}

/** The kind that has most of the votes, if any has enough. */
function winnerOf(kinds: ReadonlyMap<EntityKind, Vote>): EntityKind | undefined {
  return [...kinds.keys()].find((kind) => shareOf(kinds, kind) >= MAJORITY);
}

function shareOf(kinds: ReadonlyMap<EntityKind, Vote>, kind: EntityKind): number {
  let all = 0;
  for (const { sum } of kinds.values()) all += sum;
  return all === 0 ? 1 : (kinds.get(kind)?.sum ?? 0) / all;
}

const MAJORITY = 0.6;

function keyOf(sheet: NameSheet, { first, end }: Pick<DraftName, 'first' | 'end'>): string {
  let key = sheet.lower(first);
  for (let token = first + 1; token < end; token += 1) key += ` ${sheet.lower(token)}`;
  return key;
}

interface KnownName {
  readonly length: number;
  readonly kind: EntityKind;
  readonly confidence: number;
  /** How the tokens are written; what is found again may have more capitals, not fewer. */
  readonly capitals: readonly boolean[];
}

/** The names that begin with one word. */
interface Beginning {
  readonly byKey: Map<string, KnownName>;
  /** How many tokens they have, the longest first. */
  readonly lengths: number[];
}

/** Longer names are not looked for again: each length costs a look at each place. */
const LONGEST_AGAIN = 12;

/** A name that the article gave once is found at its other places, where nothing or only parts of it were seen. */
function findAgain(sheet: NameSheet): void {
  const beginnings = readBeginnings(sheet);
  for (let token = 0; token < sheet.words.length; token += 1) {
    const beginning = beginnings.get(sheet.lower(token));
    const found = beginning && knownAt(sheet, token, beginning);
    if (!found) continue;
    sheet.put({
      first: token,
      end: token + found.length,
      kind: found.kind,
      source: 'rule',
      confidence: found.confidence * FOLLOWED,
    });
    token += found.length - 1;
  }
}

function readBeginnings(sheet: NameSheet): Map<string, Beginning> {
  const beginnings = new Map<string, Beginning>();
  for (const name of sheet.names()) {
    const length = name.end - name.first;
    if (name.confidence < BELIEVED || length > LONGEST_AGAIN || isShortWord(sheet, name)) continue;
    const beginning = beginnings.get(sheet.lower(name.first)) ?? { byKey: new Map<string, KnownName>(), lengths: [] };
    beginnings.set(sheet.lower(name.first), beginning);
    const key = keyOf(sheet, name);
    const other = beginning.byKey.get(key);
    if (other && other.confidence >= name.confidence) continue;
    const capitals = Array.from({ length }, (_, offset) => sheet.isCapital(name.first + offset));
    beginning.byKey.set(key, { length, kind: name.kind, confidence: name.confidence, capitals });
    if (!beginning.lengths.includes(length)) beginning.lengths.push(length);
  }
  for (const { lengths } of beginnings.values()) lengths.sort((one, other) => other - one);
  return beginnings;
}

/** The longest known name that stands at a token. */
function knownAt(sheet: NameSheet, token: number, { byKey, lengths }: Beginning): KnownName | undefined {
  for (const length of lengths) {
    const known = byKey.get(keyOf(sheet, { first: token, end: token + length }));
    if (known && standsAt(sheet, token, known)) return known;
  }
  return undefined;
}

/** A word of two letters is found by its surroundings or not at all. */
function isShortWord(sheet: NameSheet, { first, end }: DraftName): boolean {
  const word = sheet.words[first];
  return end - first === 1 && (word?.letters !== Letters.AllCapitals ? (word?.text.length ?? 0) < 3 : word.text.length < 2);
}

function standsAt(sheet: NameSheet, token: number, { length, capitals }: KnownName): boolean {
  const end = token + length;
  const name = sheet.at(token);
  if (name && (name.first < token || name.end >= end)) return false;
  const last = sheet.at(end - 1);
  if (last && last.end > end) return false;
  for (let at = token; at < end; at += 1) {
    if (at > token && sheet.opens(at)) return false;
    if (capitals[at - token] === true && !sheet.isCapital(at)) return false;
  }
  return length > 1 || (standsAlone(sheet, token) && !isOrdinaryOpening(sheet, token));
}

/** At the beginning of a sentence every word has a capital: one that the article also writes small is no name there. */
function isOrdinaryOpening(sheet: NameSheet, token: number): boolean {
  return sheet.opens(token) && sheet.isWrittenSmall(sheet.lower(token));
}
