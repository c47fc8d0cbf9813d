import type { DateLanguage } from './languages/date-language';
import { firstWords, ROMAN } from './first-words';
import { NUMBER } from './phrase-index';
import { slotMatchers } from './slots';
import { linkTemplate, type Step } from './linked-template';
import { parseTemplate } from './template';

/** A language's templates, ready to be tried at a word. */
export interface Grammar {
  /** The templates that can begin with a word of the text, first to be tried first. */
  readonly templatesFor: (word: string) => readonly Template[];
}

export type Template = Step | null;

/** Words are letters or digits, and digits come before letters. */
const HIGHEST_DIGIT = ':';
const NOTHING: readonly Template[] = [];
const ROMAN_WORD = /^[IVX]+(?:[a-z]{1,4})?$/;

/** Parses a language's templates and sorts them by the words they can begin with. Takes some milliseconds. */
export function makeGrammar(language: DateLanguage): Grammar {
  const slots = slotMatchers(language);
  const byFirst = new Map<string, Template[]>();
  for (const source of language.templates) {
    const nodes = parseTemplate(source, language.phrases);
    const template = linkTemplate(nodes, slots);
    for (const word of firstWords(nodes, slots)) byFirst.set(word, [...(byFirst.get(word) ?? []), template]);
  }
  const numbers = byFirst.get(NUMBER) ?? NOTHING;
  const romans = byFirst.get(ROMAN) ?? NOTHING;
  return {
    templatesFor(word) {
      if (word <= HIGHEST_DIGIT) return numbers;
      return byFirst.get(word.toLowerCase()) ?? (ROMAN_WORD.test(word) ? romans : NOTHING);
    },
  };
}
