import type { Span } from '../../model/span';
import { foldName, matchName, NAME_WORD } from './name-words';
import type { MeaningRule, RuleIndex } from './rule-index';

/** A place where words stand that the reader said to be a name. */
export interface AddedName extends Span {
  readonly rule: MeaningRule;
}

interface SoughtName {
  readonly folded: string;
  /** How many code units stand before its first word. */
  readonly lead: number;
  readonly rule: MeaningRule;
}

/** All places of added names in a text, in reading order; some may overlap. One pass over the words of the text. */
export function findAddedNames(text: string, added: RuleIndex['added']): AddedName[] {
  if (added.size === 0) return [];
  const sought = byFirstWord(added);
  const found: AddedName[] = [];
  for (const word of text.matchAll(NAME_WORD)) {
    for (const { folded, lead, rule } of sought.get(foldName(word[0])) ?? []) {
      const span = word.index >= lead ? matchName(text, word.index - lead, folded) : null;
      if (span) found.push({ ...span, rule });
    }
  }
  return found;
}

function byFirstWord(added: RuleIndex['added']): Map<string, SoughtName[]> {
  const sought = new Map<string, SoughtName[]>();
  for (const [folded, rule] of added) {
    const first = folded.matchAll(NAME_WORD).next().value;
    if (!first) continue;
    const others = sought.get(first[0]);
    const name = { folded, lead: first.index, rule };
    if (others) others.push(name);
    else sought.set(first[0], [name]);
  }
  return sought;
}
