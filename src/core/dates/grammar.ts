import type { DateLanguage } from './languages/date-language';
import { firstWords, ROMAN } from './first-words';
import { NUMBER } from './phrase-index';
import { slotMatchers, type SlotMatcher } from './slots';
import { parseTemplate, type TemplateNode } from './template';

/** A language's templates, ready to be tried at a word. */
export interface Grammar {
  readonly slots: ReadonlyMap<string, SlotMatcher>;
  /** The templates that can begin with a word of the text, first to be tried first. */
  readonly templatesFor: (word: string) => readonly Template[];
}

export type Template = readonly TemplateNode[];

const NOTHING: readonly Template[] = [];
const ROMAN_WORD = /^[IVX]+(?:[a-z]{1,4})?$/;

/** Parses a language's templates and sorts them by the words they can begin with. Takes some milliseconds. */
export function makeGrammar(language: DateLanguage): Grammar {
  const slots = slotMatchers(language);
  const byFirst = new Map<string, Template[]>();
  for (const source of language.templates) {
    const template = parseTemplate(source, language.phrases);
    for (const word of firstWords(template, slots)) byFirst.set(word, [...(byFirst.get(word) ?? []), template]);
  }
  const romans = byFirst.get(ROMAN) ?? NOTHING;
  return {
    slots,
    templatesFor(word) {
      if (/^\d/.test(word)) return byFirst.get(NUMBER) ?? NOTHING;
      return byFirst.get(word.toLowerCase()) ?? (ROMAN_WORD.test(word) ? romans : NOTHING);
    },
  };
}
