import type { Anchor } from '../../model/anchor';
import { hasBlockEdge } from './block-edges';
import type { Pattern } from './pattern';
import type { PreparedText } from './prepare-text';
import type { Candidate } from './read-candidate';

/** What can be said of the quote besides its candidates. */
export interface Question {
  readonly anchor: Anchor;
  readonly pattern: Pattern;
  readonly prepared: PreparedText;
  /** Where what stood on both sides of the quote stands together now: indices of the last word before it. */
  readonly closed: readonly number[];
}

/** What the old position and the kind of block can add at most: less than a word of the quote or of its context mostly does. */
const POSITION = 0.02;
const BLOCK = 0.05;
/** What it adds, on each side, that a line ends at the quote as it did. */
const LINE = 0.02;
/** What it adds at most that every word of the quote is here. */
const WHOLE = 0.1;
/** Where a whole quote has this share of its old surroundings it is the one, however short. */
const ENOUGH_CONTEXT = 0.4;
/** Where the old place is closed, so much of the surroundings must be here to outweigh it. */
const CLOSED_CONTEXT = 0.75;
/** Without this share, a quote of which anything changed is a look-alike. */
const LEAST_CONTEXT = 0.35;
/** With all of its surroundings, a quote may have lost this share. */
const MOST_LOST = 0.7;
/** A whole quote without its surroundings must tell as much as so many words that stand nowhere else. */
const LEAST_TOLD = 3;
/** Two places of which the better one is better by less are not told apart. */
const MARGIN = 0.03;

/** The candidate that can be defended as the place of the quote, or null. */
export function judgeCandidates(candidates: readonly Candidate[], question: Question): Candidate | null {
  const rated = candidates
    .map((candidate) => ({ candidate, rating: rate(candidate, question) }))
    .toSorted((one, other) => other.rating - one.rating);
  const best = rated[0];
  if (!best) return null;
  const rivals = rated.filter(({ candidate }) => isApart(candidate, best.candidate));
  if (isInPlace(best.candidate, question)) return best.candidate;
  if (best.candidate.isWhole)
    return rivals.some(({ candidate }) => candidate.isWhole) || !isUnmistakable(best.candidate, question) ? null : best.candidate;
  const isClear = rivals.every(({ rating }) => rating < best.rating - MARGIN);
  return isClear && isChangedInPlace(best.candidate, question) ? best.candidate : null;
}

function rate(candidate: Candidate, question: Question): number {
  const { anchor, prepared } = question;
  const distance = Math.abs(startOf(candidate, prepared) - anchor.start);
  const nearness = 1 - Math.min(1, distance / Math.max(1, prepared.text.length));
  const context = candidate.context ?? candidate.quote;
  const block = isOtherBlock(candidate, question) ? BLOCK : 0;
  const whole = candidate.isWhole ? WHOLE * Math.min(1, told(question.pattern) / LEAST_TOLD) : 0;
  return (candidate.quote + context) / 2 + POSITION * nearness + LINE * sharedLineEnds(candidate, question) + whole - block;
}

/** All of the quote with enough of its surroundings. */
function isInPlace(candidate: Candidate, question: Question): boolean {
  const enough = isClosedBeside(candidate, question) ? CLOSED_CONTEXT : ENOUGH_CONTEXT;
  return candidate.isWhole && (candidate.context ?? 0) >= enough;
}

/**
 * All of a quote that was a whole block and is one here: it was moved. Of part of a block something would have moved with it, so
 * where nothing did, this is a pull quote or a comment. Of what was never known nothing can be missed.
 */
function isUnmistakable(candidate: Candidate, question: Question): boolean {
  if (told(question.pattern) < LEAST_TOLD || isOtherBlock(candidate, question)) return false;
  if (candidate.context === null) return true;
  const { text, words } = question.prepared;
  const { start, end } = candidate.words;
  const isEdge = (index: number): boolean => hasBlockEdge(text, words[index - 1]?.end ?? 0, words[index]?.start ?? text.length);
  return question.pattern.isBlock && isEdge(start) && isEdge(end);
}

/** The fewer of its surroundings are here, the more of the quote must be. */
function isChangedInPlace(candidate: Candidate, question: Question): boolean {
  const context = candidate.context ?? 0;
  const least = isClosedBeside(candidate, question) ? CLOSED_CONTEXT : LEAST_CONTEXT;
  return context >= least && candidate.quote >= 1 - MOST_LOST * context;
}

/** Whether the old place is closed; a whole quote whose own words are like those around it does not close it. */
function isClosedBeside({ words, isWhole }: Candidate, { closed }: Question): boolean {
  return closed.some((place) => !isWhole || place < words.start - 1 || place >= words.end);
}

function isOtherBlock(candidate: Candidate, { anchor, prepared }: Question): boolean {
  const here = prepared.blockAt(startOf(candidate, prepared));
  return anchor.block !== undefined && here !== null && here !== anchor.block;
}

/** On how many sides a line ends at the quote where one did, and none where none did. */
function sharedLineEnds(candidate: Candidate, { pattern, prepared }: Question): number {
  const here = betweenOf(candidate, prepared);
  return (['before', 'after'] as const).filter((side) => here[side].includes('\n') === pattern.between[side].includes('\n'))
    .length;
}

/** What stands between the words of a candidate and the words beside it. */
function betweenOf({ words }: Candidate, { text, words: all }: PreparedText): Pattern['between'] {
  return {
    before: text.slice(all[words.start - 1]?.end ?? 0, all[words.start]?.start),
    after: text.slice(all[words.end - 1]?.end, all[words.end]?.start),
  };
}

function startOf({ words }: Candidate, prepared: PreparedText): number {
  return prepared.words[words.start]?.start ?? 0;
}

function isApart(one: Candidate, other: Candidate): boolean {
  return one.words.end <= other.words.start || other.words.end <= one.words.start;
}

/** What the quote tells: as many words that stand nowhere else would tell as much. */
function told({ weights, quoteStart, quoteEnd }: Pattern): number {
  return weights.slice(quoteStart, quoteEnd).reduce((sum, weight) => sum + weight, 0);
}
