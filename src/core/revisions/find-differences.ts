import { diffArrays } from 'diff';
import { pairParagraphs, type ParagraphPair } from './pair-paragraphs';
import { plainWords } from './plain-words';
import { paragraphsOf, tokensOf, type Stretch } from './split-text';

/** A stretch of a changed paragraph: `deleted` stands in the text before, the others in the text after. */
export interface DifferencePart extends Stretch {
  readonly kind: 'same' | 'deleted' | 'inserted';
}

/** A paragraph that is not as it was. */
export type ChangedParagraph = readonly DifferencePart[];

/** Texts that have less in common are told as one that went and one that came. In tokens. */
const MOST_EDITS = 2_000;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The paragraphs that differ between two texts, with the words that were taken out and put in; what typography and layout alone changed
 * is no difference. Myers' algorithm on paragraphs, then on the words of those that changed.
 */
export function findDifferences(before: string, after: string, language: string): ChangedParagraph[] {
  return changedPairs(paragraphsOf(before), paragraphsOf(after)).flatMap((pair) => {
    const parts = partsOf(pair, language);
    return parts.every(({ kind }) => kind === 'same') ? [] : [parts];
  });
}

function changedPairs(before: readonly Stretch[], after: readonly Stretch[]): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let [old, recent]: [Stretch[], Stretch[]] = [[], []];
  for (const change of changesOf(before, after)) {
    if (change.isSame) pairs.push(...pairParagraphs(old, recent));
    [old, recent] = change.isSame
      ? [[], []]
      : [
          [...old, ...change.old],
          [...recent, ...change.recent],
        ];
  }
  return [...pairs, ...pairParagraphs(old, recent)];
}

/** Stretches that are the same, or that went and came. */
interface Change {
  readonly isSame: boolean;
  readonly old: readonly Stretch[];
  readonly recent: readonly Stretch[];
}

function changesOf(before: readonly Stretch[], after: readonly Stretch[]): Change[] {
  const chunks = diffArrays(before.map(plain), after.map(plain), { maxEditLength: MOST_EDITS });
  if (!chunks) return [{ isSame: false, old: before, recent: after }];
  let [from, to] = [0, 0];
  return chunks.map(({ added, removed, count }) => {
    const [start, end] = [from, to];
    if (!added) from += count;
    if (!removed) to += count;
    return { isSame: !added && !removed, old: before.slice(start, from), recent: after.slice(end, to) };
  });
}

function plain({ text }: Stretch): string {
  return plainWords(text);
}

function partsOf({ before, after }: ParagraphPair, language: string): DifferencePart[] {
  if (!before) return after ? [{ kind: 'inserted', ...after }] : [];
  if (!after) return [{ kind: 'deleted', ...before }];
  return joinParts(changesOf(tokensOf(before, language), tokensOf(after, language)));
}

/** Whole phrases are read more easily than words by turns: what stands unchanged between two changes without a letter goes with them. */
function joinParts(changes: readonly Change[]): DifferencePart[] {
  const parts: DifferencePart[] = [];
  let [old, recent]: [Stretch[], Stretch[]] = [[], []];
  const flush = (): void => {
    const isSame = plainWords(joined(old)) === plainWords(joined(recent));
    parts.push(...(isSame ? partOf('same', recent) : [...partOf('deleted', old), ...partOf('inserted', recent)]));
    [old, recent] = [[], []];
  };
  for (const [index, change] of changes.entries()) {
    const isBetween = index > 0 && index < changes.length - 1;
    if (change.isSame && !(isBetween && change.recent.every(({ text }) => !LETTER.test(text)))) {
      flush();
      parts.push(...partOf('same', change.recent));
      continue;
    }
    old.push(...change.old);
    recent.push(...change.recent);
  }
  flush();
  return parts;
}

/** Tokens that follow each other, as one part; none when there are none. */
function partOf(kind: DifferencePart['kind'], tokens: readonly Stretch[]): DifferencePart[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ kind, text: joined(tokens), start: first.start, end: last.end }] : [];
}

function joined(tokens: readonly Stretch[]): string {
  return tokens.map(({ text }) => text).join('');
}
