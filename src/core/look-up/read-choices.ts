import * as v from 'valibot';
import type { LookUpChoice } from '../../model/look-up';
import { fold } from '../text/fold';
import { MOST_CHOICES } from './look-up-paths';
import { parseAnswer } from './parse-answer';
import { plainAnswer } from './plain-answer';

/** A choice is asked for as a name is. */
const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 120;
const MOST_PAGES = 100;

/** What is read of what its search finds; the excerpts are HTML. */
const FOUND = v.object({
  pages: v.pipe(v.array(v.object({ title: v.string(), description: v.nullish(v.string(), '') })), v.maxLength(MOST_PAGES)),
});

/** The pages that a search of Wikipedia found, but for the one with a title that is known; null when it is no such answer. */
export function readChoices(json: string, known: string): LookUpChoice[] | null {
  const found = parseAnswer(FOUND, json);
  if (!found) return null;
  return found.pages
    .filter(({ title }) => title.trim() !== '' && title.length <= LONGEST_TITLE && fold(title) !== fold(known))
    .map(({ title, description }) => choiceOf(plainAnswer(title, LONGEST_TITLE), description ?? ''))
    .filter(({ title }) => title !== '')
    .slice(0, MOST_CHOICES);
}

function choiceOf(title: string, words: string): LookUpChoice {
  const description = plainAnswer(words, LONGEST_DESCRIPTION);
  return { title, ...(description !== '' && { description }) };
}
