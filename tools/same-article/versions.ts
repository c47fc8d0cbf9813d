import { pick } from '../corpora/random';

/** What else happens to a page between two readings; `foreign` are sentences of other articles. */
export type MakeVersion = (text: string, random: () => number, foreign: readonly string[]) => string;

const PAYWALL =
  ' Il vous reste 82 % de cet article à lire. La suite est réservée aux abonnés. Vous pouvez lire ce journal sur un seul appareil à la fois.';
const SENTENCE_END = /(?<=[.!?]["»”]?)\s+/;

/** The ways in which the same article reads otherwise, by name. */
export const VERSIONS: Readonly<Record<string, MakeVersion>> = {
  'as it was': (text) => text,
  '10 % inserted': (text, random, foreign) => inserted(text, 0.1, random, foreign),
  '20 % inserted': (text, random, foreign) => inserted(text, 0.2, random, foreign),
  '30 % inserted': (text, random, foreign) => inserted(text, 0.3, random, foreign),
  'first 30 %': (text) => beginning(text, 0.3),
  'first 30 %, words on subscribing': (text) => beginning(text, 0.3) + PAYWALL,
  'first 30 %, 20 % inserted': (text, random, foreign) => inserted(beginning(text, 0.3), 0.2, random, foreign),
  'first 10 %': (text) => beginning(text, 0.1),
  '2 % of words changed': (text, random) => retyped(text, 0.02, random),
  '5 % of words changed': (text, random) => retyped(text, 0.05, random),
  '10 % of sentences rewritten': (text, random, foreign) => rewritten(text, 0.1, random, foreign),
  '20 % of sentences rewritten': (text, random, foreign) => rewritten(text, 0.2, random, foreign),
};

/** The sentences of a text, roughly. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_END);
}

function inserted(text: string, share: number, random: () => number, foreign: readonly string[]): string {
  const sentences = sentencesOf(text);
  let length = text.length * share;
  while (length > 0) {
    const more = pick(foreign, random);
    sentences.splice(Math.floor(random() * (sentences.length + 1)), 0, more);
    length -= more.length;
  }
  return sentences.join(' ');
}

function beginning(text: string, share: number): string {
  return text.slice(0, Math.floor(text.length * share));
}

function retyped(text: string, share: number, random: () => number): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (random() < share ? `${[...word].toReversed().join('')}x` : word));
}

function rewritten(text: string, share: number, random: () => number, foreign: readonly string[]): string {
  return sentencesOf(text)
    .map((sentence) => (random() < share ? pick(foreign, random) : sentence))
    .join(' ');
}
