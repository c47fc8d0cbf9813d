import { decode } from './decode';
import { LABEL_COUNT, TAGGED_KINDS } from './labels';
import { findListed, markListed } from './listed-organisations';
import { nearCapitals } from './near-capitals';
import type { NamedSpan } from './named-span';
import { NameSheet } from './name-sheet';
import { putListed } from './put-listed';
import { COMMON_RULES } from './rules/common';
import { ENGLISH_RULES } from './rules/english';
import { FRENCH_RULES } from './rules/french';
import type { NameRule } from './rules/name-rule';
import { scoreTokens } from './score-tokens';
import { spreadNames } from './spread-names';
import type { TaggerModel } from './tagger-model';
import { tokenise } from './tokens';

/** How names are found in a language. */
interface NameLanguage {
  /** The corpus whose annotators draw the lines as readers of news would. */
  readonly domain: string;
  readonly rules: readonly NameRule[];
}

/** By BCP 47 primary language. */
const LANGUAGES: ReadonlyMap<string, NameLanguage> = new Map([
  ['fr', { domain: 'winer', rules: FRENCH_RULES }],
  ['en', { domain: 'worldwide', rules: ENGLISH_RULES }],
]);

/** Whether the tagger was trained for a language. */
export function isTagged(language: string): boolean {
  return LANGUAGES.has(language);
}

/**
 * Finds the names in a text, in reading order, without overlaps: a tagger marks them, then rules and the whole article mend what
 * single sentences cannot tell. Linear in the length of the text. Nothing in languages that the tagger was not trained for.
 */
export function findNames(text: string, language: string, model: TaggerModel): NamedSpan[] {
  const known = LANGUAGES.get(language);
  if (!known) return [];
  const sheet = new NameSheet(text, language, tokenise(text, language));
  const listed = findListed(sheet.tokens);
  tag(sheet, markListed(sheet.words.length, listed), known.domain, model);
  putListed(sheet, listed);
  for (const rule of [...known.rules, ...COMMON_RULES]) rule(sheet);
  spreadNames(sheet);
  const likely = sheet.names().filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return likely.map(({ first, end, kind, source, confidence }) => ({
    start: sheet.tokens.starts[first] ?? 0,
    end: sheet.tokens.ends[end - 1] ?? 0,
    kind,
    source,
    confidence,
  }));
}

/** Fewer than four in ten of what is less likely are names of their kind. */
const LEAST_CONFIDENCE = 0.35;

/** Stretch by stretch: within a sentence, what lies near capitals. */
function tag(sheet: NameSheet, listed: Uint8Array, domain: string, model: TaggerModel): void {
  const { opens, words } = sheet.tokens;
  const isNear = nearCapitals(words, opens);
  const scores = scoreTokens(sheet.tokens, isNear, listed, domain, model);
  for (let at = 0; at < words.length; at += 1) {
    if (isNear[at] === 0) continue;
    // The token before a stretch is surely outside, and what comes first in a stretch follows it.
    const first = opens[at] === 1 ? at : at - 1;
    let end = at + 1;
    while (end < words.length && isNear[end] === 1 && opens[end] === 0) end += 1;
    for (const name of decode(scores.subarray(first * LABEL_COUNT, end * LABEL_COUNT), model.links)) {
      const kind = TAGGED_KINDS[name.kind] ?? 'other';
      sheet.put({ first: first + name.first, end: first + name.end, kind, source: 'model', confidence: name.confidence });
    }
    at = end - 1;
  }
}
