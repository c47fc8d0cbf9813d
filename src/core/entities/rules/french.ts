import { isDemonym } from '../demonyms/is-demonym';
import type { NameSheet } from '../name-sheet';
import type { NameRule } from './name-rule';

/**
 * What French names are built like. Counts are of WiNER-fr (1,191 articles): how often the annotators agree where they saw a name at
 * all.
 */
export const FRENCH_RULES: readonly NameRule[] = [
  nameInstitutions,
  nameBodies,
  nameNationalBodies,
  nameArmies,
  nameMinistries,
  nameTowns,
  nameMilitaryRegions,
  nameWilayas,
  nameDirections,
  nameStreets,
  dropPortfolios,
];

const OF = new Set(['de', 'du', 'des', "d'"]);
const ARTICLES = new Set(['la', "l'", 'le', 'les']);
/** Adjectives that belong to the name of a portfolio: "Affaires étrangères", "Santé publique". */
const PORTFOLIO_ADJECTIVE =
  /^(?:étrang|publi|nation|soci|supérieur|européen|extérieur|intérieur|religieu|numérique|solidaire|écologique|économique|industriel|territori|culturel|populaire|alimentaire|maritime|sportive|professionnel|rural|local|civil)\p{L}*$/u;

/** The token after "de la", "de l'", "du", "des", "d'" at a token; -1 where there is none. */
function afterOf(sheet: NameSheet, token: number): number {
  if (!OF.has(sheet.lower(token))) return -1;
  return sheet.lower(token) === 'de' && ARTICLES.has(sheet.lower(token + 1)) ? token + 2 : token + 1;
}

/** The end of "la Santé", "Affaires étrangères", "l'Agriculture et de l'Alimentation" that begins at a token; -1 where none does. */
function portfolioEnd(sheet: NameSheet, token: number): number {
  if (!sheet.isCapital(token)) return -1;
  let end = partEnd(sheet, token);
  // A comma goes on only where "et" follows: "de l'Économie, des Finances et de la Relance".
  for (let at = end; ;) {
    const joint = sheet.lower(at);
    const next = joint === 'et' || joint === ',' ? afterOf(sheet, at + 1) : -1;
    if (!sheet.isCapital(next)) return end;
    at = partEnd(sheet, next);
    if (joint === 'et') end = at;
  }
}

/** The end of "Affaires étrangères" that begins at a token. */
function partEnd(sheet: NameSheet, token: number): number {
  let end = token + 1;
  while (PORTFOLIO_ADJECTIVE.test(sheet.lower(end))) end += 1;
  return end;
}

const INSTITUTIONS =
  'hôpital hôpitaux université institut école lycée collège centre tribunal cour samu chu chru chr académie conservatoire maison musée théâtre opéra'.split(
    ' ',
  );
/** Small words between an institution and its place: "Hôpital universitaire d'Ostrava". */
const MOST_BETWEEN = 2;

/** "Hôpital universitaire d'Ostrava", "centre Hospitalier de la Côte Basque": an institution, and its place. */
function nameInstitutions(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(INSTITUTIONS)) {
    const head = headEnd(sheet, token);
    if (head < 0) continue;
    let of = head;
    for (let small = 0; small < MOST_BETWEEN && !OF.has(sheet.lower(of)); small += 1) of += 1;
    const start = afterOf(sheet, of);
    const place = start < 0 ? undefined : sheet.at(start);
    if (place?.first !== start || place.kind !== 'place' || hasCapital(sheet, head, start)) continue;
    putOver(sheet, token, place.end, 'organisation');
  }
}

/** The end of what names an institution already: the tagger's name that begins with its noun, or the noun or its adjectives with a capital. */
function headEnd(sheet: NameSheet, token: number): number {
  const name = sheet.at(token);
  if (name?.first === token && name.kind === 'organisation') return name.end;
  if (sheet.isCapital(token)) return sheet.opens(token) ? -1 : token + 1;
  let end = token + 1;
  while (sheet.isCapital(end) && INSTITUTION_ADJECTIVE.test(sheet.lower(end))) end += 1;
  return end > token + 1 ? end : -1;
}

/** "centre Hospitalier": not in WiNER-fr. Another word with a capital names the institution's patron, and its place is apart. */
const INSTITUTION_ADJECTIVE =
  /^(?:hospitalier|hospitalière|universitaire|régionale?|départementale?|nationale?|municipale?|médicale?|culturel|culturelle|pénitentiaire)$/;

function hasCapital(sheet: NameSheet, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (sheet.isCapital(token) || sheet.opens(token)) return true;
  return false;
}

const BODIES =
  'agence assemblée académie armée banque bureau chambre comité commission confédération conseil congrès cour croix-rouge direction fédération fonds front garde institut ligue mouvement office organisation parti parlement sénat service syndicat union'.split(
    ' ',
  );
const LONGEST_BODY = 5;

/** "Conseil de sécurité russe", "Agence spatiale japonaise": a body with a capital, small words, and a people. */
function nameBodies(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(BODIES)) {
    if (!sheet.isCapital(token) || sheet.opens(token)) continue;
    let end = token + 1;
    while (
      end < token + LONGEST_BODY &&
      /^[\p{Ll}-]+['’]?$/u.test(sheet.words[end]?.text ?? '') &&
      !isDemonym(sheet.lower(end), 'fr')
    )
      end += 1;
    if (sheet.isCapital(end) || !isDemonym(sheet.lower(end), 'fr')) continue;
    putOver(sheet, token, end + 1, 'organisation');
  }
}

/** "Conseil de sécurité russe", "Assemblée nationale française": 221 of 230. */
function nameNationalBodies(sheet: NameSheet): void {
  for (const name of sheet.names()) {
    if (name.kind !== 'organisation' || name.end - name.first < 2 || sheet.at(name.end) || sheet.opens(name.end)) continue;
    if (!sheet.isCapital(name.end) && isDemonym(sheet.lower(name.end), 'fr'))
      sheet.put({ ...name, end: name.end + 1, source: 'rule' });
  }
}

/** "armée russe": 41 of 76, an organisation whenever it is marked at all. */
function nameArmies(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(['armée']))
    if (isDemonym(sheet.lower(token + 1), 'fr')) putOver(sheet, token, token + 2, 'organisation');
}

const TOWNS = 'ville commune village localité province région gouvernorat'.split(' ');

/** "la ville russe de Vladikavkaz": a place, 110 of 114, whatever the tagger was not sure to see in it. */
function nameTowns(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(TOWNS)) {
    const of = isDemonym(sheet.lower(token + 1), 'fr') ? token + 2 : token + 1;
    const start = /^(?:de|d')$/.test(sheet.lower(of)) ? of + 1 : -1;
    const name = sheet.at(start);
    if (start < 0 || !sheet.isCapital(start) || (name && (name.first !== start || name.confidence >= RULE_CONFIDENCE))) continue;
    sheet.put({
      first: start,
      end: name?.end ?? capitalsEnd(sheet, start),
      kind: 'place',
      source: 'rule',
      confidence: TOWN_CONFIDENCE,
    });
  }
}

const TOWN_CONFIDENCE = 0.85;

/** "ministère (algérien) des Affaires étrangères": 43 of 48. */
function nameMinistries(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(['ministère'])) {
    const of = isDemonym(sheet.lower(token + 1), 'fr') ? token + 2 : token + 1;
    const start = afterOf(sheet, of);
    let end = start < 0 ? -1 : portfolioEnd(sheet, start);
    if (end < 0) continue;
    if (of === token + 1 && !sheet.isCapital(end) && isDemonym(sheet.lower(end), 'fr')) end += 1;
    putOver(sheet, token, end, 'organisation');
  }
}

const DIRECTIONS = new Set(['nord', 'sud', 'est', 'ouest', 'centre', 'nord-est', 'nord-ouest', 'sud-est', 'sud-ouest']);

/** "région militaire (du) Sud": not in WiNER-fr; each army that is cut into regions numbers or names them so. */
function nameMilitaryRegions(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(['région', 'régions'])) {
    if (sheet.lower(token + 1) !== 'militaire') continue;
    const of = OF.has(sheet.lower(token + 2)) ? token + 3 : token + 2;
    if (DIRECTIONS.has(sheet.lower(of)) && sheet.isCapital(of)) putOver(sheet, token, of + 1, 'organisation');
  }
}

/** "wilaya de Béchar": 4 of 5. Provinces, regions and towns are the other way: their annotators leave the noun out (113 of 114). */
function nameWilayas(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(['wilaya'])) {
    const start = afterOf(sheet, token + 1);
    if (start < 0 || !sheet.isCapital(start)) continue;
    putOver(sheet, token, sheet.at(start)?.end ?? capitalsEnd(sheet, start), 'place');
  }
}

function capitalsEnd(sheet: NameSheet, start: number): number {
  let end = start + 1;
  while (sheet.isCapital(end) && !sheet.opens(end)) end += 1;
  return end;
}

/** "Sud algérien": a direction with a capital, and a people. */
function nameDirections(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(DIRECTIONS)) {
    if (!sheet.isCapital(token) || sheet.isCapital(token + 1)) continue;
    if (isDemonym(sheet.lower(token + 1), 'fr')) putOver(sheet, token, token + 2, 'place');
  }
}

const STREETS = ['rue', 'avenue', 'boulevard'];

/** "rue de Rivoli", "avenue Foch": 98 of 135, and 95 % of avenues; squares are for the tagger, "place" means much else. */
function nameStreets(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(STREETS)) {
    const of = afterOf(sheet, token + 1);
    const start = of < 0 ? token + 1 : of;
    if (!sheet.isCapital(start) || sheet.opens(start)) continue;
    let end = sheet.at(start)?.end ?? start + 1;
    while (sheet.isCapital(end) && !sheet.opens(end) && !sheet.at(end)) end += 1;
    putOver(sheet, token, end, 'place');
  }
}

/** "ministre de l'Intérieur" is what somebody is, and "l'Intérieur" in it no organisation. */
function dropPortfolios(sheet: NameSheet): void {
  for (const token of sheet.tokensOf(['ministre', 'ministres'])) {
    const of = isDemonym(sheet.lower(token + 1), 'fr') ? token + 2 : token + 1;
    const start = afterOf(sheet, of);
    const end = start < 0 ? -1 : portfolioEnd(sheet, start);
    for (let at = token; at < end; at += 1) {
      const name = sheet.at(at);
      if (name && (name.kind === 'organisation' || name.kind === 'other') && name.end <= end) sheet.remove(name);
    }
  }
}

const RULE_CONFIDENCE = 0.9;

/** Puts a name down unless it is part of a longer one. */
function putOver(sheet: NameSheet, first: number, end: number, kind: 'organisation' | 'place'): void {
  const [before, after] = [sheet.at(first), sheet.at(end - 1)];
  if (before && before.first < first) return;
  sheet.put({ first, end: Math.max(end, after?.end ?? end), kind, source: 'rule', confidence: RULE_CONFIDENCE });
}
