import type { ListedName } from './listed-organisations';
import type { NameSheet } from './name-sheet';

/** How often a known name that can mean nothing else is that organisation. */
const LISTED_CONFIDENCE = 0.9;

/**
 * Marks the known organisations whose names mean nothing else, unless they are part of a longer name; names that could mean
 * something else where the article names the same organisation by one that cannot.
 */
export function putListed(sheet: NameSheet, listed: readonly ListedName[]): void {
  const named = new Set(listed.flatMap(({ name }) => (name.isAmbiguous ? [] : [name.organisation.id])));
  for (const { first: start, end, name } of listed) {
    // "la France insoumise": a small article is none of the name.
    const first = end - start > 1 && SMALL_ARTICLE.test(sheet.words[start]?.text ?? '') ? start + 1 : start;
    if ((name.isAmbiguous && !named.has(name.organisation.id)) || isPartOfLonger(sheet, first, end)) continue;
    const known = sheet.at(first);
    const isSame = known?.first === first && known.end === end && known.kind === 'organisation';
    if (isSame) sheet.put({ ...known, confidence: Math.max(known.confidence, LISTED_CONFIDENCE) });
    else sheet.put({ first, end, kind: 'organisation', source: 'rule', confidence: LISTED_CONFIDENCE });
  }
}

const SMALL_ARTICLE = /^(?:la|le|les|l['’]|the)$/;

function isPartOfLonger(sheet: NameSheet, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) {
    const name = sheet.at(token);
    if (name && (name.first < first || name.end > end)) return true;
  }
  return false;
}
