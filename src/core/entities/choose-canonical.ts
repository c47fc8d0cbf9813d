import { forLetters } from '../text/latin';
import { acronymIn } from './acronym';
import type { NameForm } from './name-forms';

/** The fullest of the spellings of one referent: no acronym, most words, not all in capitals, most capitals, longest, first. */
export function chooseCanonical(forms: readonly NameForm[]): string {
  let best: Candidate | undefined;
  for (const form of forms) {
    for (const [mention, count] of form.writings) {
      const written = withoutEdges(mention, form);
      const candidate = { written, ranks: ranksOf(form, written, count) };
      if (!best || isBefore(candidate.ranks, best.ranks)) best = candidate;
    }
  }
  return best?.written ?? '';
}

interface Candidate {
  readonly written: string;
  readonly ranks: readonly number[];
}

const CAPITAL_WORD = forLetters(() => /(?<![\p{L}\p{M}])\p{Lu}/gu);
// Of persons and places only: McDonald's is called so.
const POSSESSIVE = forLetters(() => /(?<=\p{Ll})['’]s$/u);
const ELIDED = forLetters(() => /^(?:l|d|qu)['’]\s?(?=\p{Lu})/u);
const SMALL_LETTER = forLetters(() => /\p{Ll}/u);

/** A name without the possessive after it and, where it is a place's, the article before it: "Yellen’s", "l’Iran". */
function withoutEdges(written: string, { kind }: NameForm): string {
  const name = kind === 'person' || kind === 'place' ? written.replace(POSSESSIVE(written), '') : written;
  return (kind === 'place' ? name.replace(ELIDED(name), '') : name) || written;
}

function ranksOf({ kind, content, words }: NameForm, written: string, count: number): number[] {
  const size = kind === 'person' ? words.length : content.length;
  const isShort = kind !== 'person' && acronymIn(written) !== null;
  const capitals = written.match(CAPITAL_WORD(written))?.length ?? 0;
  return [isShort ? 0 : 1, size, SMALL_LETTER(written).test(written) ? 1 : 0, capitals, written.length, count];
}

function isBefore(ranks: readonly number[], others: readonly number[]): boolean {
  const index = ranks.findIndex((rank, at) => rank !== others[at]);
  return index >= 0 && (ranks[index] ?? 0) > (others[index] ?? 0);
}
