import { isDemonym } from '../demonyms/is-demonym';
import type { DraftName, NameSheet } from '../name-sheet';
import { Letters } from '../word-facts';
import type { NameRule } from './name-rule';

/** What holds in both languages. */
export const COMMON_RULES: readonly NameRule[] = [
  nameRoads,
  nameDatelines,
  nameSources,
  nameStorms,
  dropPeoples,
  dropHandles,
  dropCommonNouns,
];

const ROAD = /^(?:[ADENM]|RN|RD)\d{1,4}[A-Z]?$/;
const ROAD_WORD = /^(?:autoroutes?|routes?|nationales?|départementales?|rocade|périphérique|motorways?|highways?|péages?)$/;
const ROAD_CONFIDENCE = 0.9;
/** How far a road's word may stand before its first number: "les autoroutes A7, A8". */
const ROAD_WORD_REACH = 4;

/** "A7", "D906": roads where the article calls one of them so. 303 of 328 in WiNER-fr. */
function nameRoads(sheet: NameSheet): void {
  const roads = sheet.words.flatMap(({ text, isCapital }, token) => (isCapital && ROAD.test(text) ? [token] : []));
  const isCalledRoad = (token: number): boolean =>
    Array.from({ length: ROAD_WORD_REACH }, (_, offset) => sheet.lower(token - 1 - offset)).some((word) => ROAD_WORD.test(word));
  if (!roads.some(isCalledRoad)) return;
  for (const token of roads) {
    const name = sheet.at(token);
    // "Audi A4", "Airbus A320".
    if (name && name.end - name.first > 1) continue;
    if (!name && sheet.isCapital(token - 1) && !sheet.opens(token) && !ROAD_WORD.test(sheet.lower(token - 1))) continue;
    sheet.put({ first: token, end: token + 1, kind: 'place', source: 'rule', confidence: ROAD_CONFIDENCE });
  }
}

/** "MOSCOW (AP) —", "Washington (Reuters) -": where a report was written. */
function nameDatelines(sheet: NameSheet): void {
  for (let token = 0; token < sheet.words.length; token += 1) {
    if (!sheet.opens(token) || !sheet.isCapital(token)) continue;
    let end = token + 1;
    while (sheet.isCapital(end) && end - token < LONGEST_DATELINE) end += 1;
    if (sheet.lower(end) !== '(' || sheet.at(end + 1)?.kind !== 'organisation') continue;
    const close = sheet.at(end + 1)?.end ?? end;
    if (sheet.lower(close) !== ')' || !/^[-–—:]$/.test(sheet.lower(close + 1))) continue;
    sheet.put({ first: token, end, kind: 'place', source: 'rule', confidence: DATELINE_CONFIDENCE });
  }
}

const LONGEST_DATELINE = 4;
const DATELINE_CONFIDENCE = 0.9;

/** "Source : Observalgerie" at the end of an article, "selon Mediapart": media and agencies, unless the name is a person's. */
function nameSources(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(['source', 'sources', 'selon'])) {
    const isSaid = sheet.lower(token) === 'selon';
    const isLine = !isSaid && sheet.opens(token) && sheet.lower(token + 1) === ':';
    if (isLine) putSource(sheet, token + 2, sheet.at(token + 2), SOURCE_CONFIDENCE);
    else if (isSaid && !sheet.at(token + 1)) putSource(sheet, token + 1, undefined, SAID_CONFIDENCE);
  }
}

function putSource(sheet: NameSheet, first: number, name: DraftName | undefined, confidence: number): void {
  if (!sheet.isCapital(first) || name?.kind === 'person') return;
  let end = name?.end ?? first + 1;
  while (sheet.isCapital(end) && !sheet.opens(end) && !sheet.at(end)) end += 1;
  sheet.put({ first: name?.first ?? first, end, kind: 'organisation', source: 'rule', confidence });
}

const SOURCE_CONFIDENCE = 0.8;
const SAID_CONFIDENCE = 0.6;

const STORMS = ['ouragan', 'cyclone', 'tempête', 'typhon', 'hurricane', 'typhoon', 'storm'];
const STORM_WORD = /^(?:tropicale?|modérée?|subtropicale?)$/;
const STORM_CONFIDENCE = 0.85;

/** "l'ouragan Sandy": an event, 23 of 24 in WiNER-fr, and so is every Sandy of the article. */
function nameStorms(sheet: NameSheet): void {
  const storms = new Set<string>();
  for (const token of sheet.tokensOf(STORMS)) {
    let at = token + 1;
    while (STORM_WORD.test(sheet.lower(at))) at += 1;
    if (sheet.isCapital(at) && !sheet.opens(at) && !sheet.isCapital(at + 1)) storms.add(sheet.lower(at));
  }
  if (storms.size === 0) return;
  for (const token of sheet.tokensOf(storms)) {
    const name = sheet.at(token);
    if (!sheet.isCapital(token) || (name && name.end - name.first > 1)) continue;
    sheet.put({ first: token, end: token + 1, kind: 'event', source: 'rule', confidence: STORM_CONFIDENCE });
  }
}

/** A people alone is no name: "les Français", "Canadian". */
function dropPeoples(sheet: NameSheet): void {
  for (const name of sheet.names()) {
    const word = sheet.words[name.first];
    if (name.end - name.first !== 1 || name.kind === 'person' || word?.letters === Letters.AllCapitals) continue;
    if (ALSO_COUNTRIES.has(word?.lower ?? '') && name.kind === 'place') continue;
    if (isDemonym(word?.lower ?? '', sheet.language)) sheet.remove(name);
  }
}

/** Words for a country and for its people. */
const ALSO_COUNTRIES: ReadonlySet<string> = new Set(['suisse', 'argentine']);

/** "@WhiteHouse" is an address. */
function dropHandles(sheet: NameSheet): void {
  for (const name of sheet.names()) if (sheet.lower(name.first - 1) === '@' && !sheet.opens(name.first)) sheet.remove(name);
}

/** Bodies that every country has are named by what follows, or not at all; amounts are no names. */
const COMMON_NOUN = /^(?:[eé]tat|(?:federal |state |national )?government|(?:us|a|c|hk|nz|r)?\$?\d[\d.,]*(?:bn|tn|m|k)?)$/;

/** "l'État", "the Federal Government", "R2bn". */
function dropCommonNouns(sheet: NameSheet): void {
  for (const name of sheet.names()) {
    if (name.kind === 'organisation' && COMMON_NOUN.test(sheet.written(name).toLowerCase())) sheet.remove(name);
  }
}
