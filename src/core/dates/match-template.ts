import type { Span } from '../../model/span';
import type { Step } from './linked-template';
import { phraseEnds } from './phrase-index';
import type { SlotMatcher } from './slots';
import { afterSpace } from './spaces';

/** A slot of a template and the words it took; `kept` for words that belong to the date and state nothing. */
export interface FilledSlot extends Span {
  readonly name: string;
  /** Whether it belongs to the end of a range. */
  readonly isEnd: boolean;
  readonly words: string;
}

/** A text made plain, and the same in lower case. */
export interface PlainText {
  readonly plain: string;
  readonly lower: string;
}

/**
 * Matches a template at a place by backtracking, the longest choice first; null when it does not match. A template is short and
 * every choice small, so that a place costs a bounded time.
 */
export function matchTemplate(text: PlainText, at: number, template: Step | null): FilledSlot[] | null {
  const matcher = new Matcher(text);
  return matcher.match(template, at) ? matcher.filled() : null;
}

const [ZERO, NINE, APOSTROPHE] = [48, 57, 39];

class Matcher {
  readonly #plain: string;
  readonly #lower: string;
  readonly #steps: { readonly name: string; readonly isEnd: boolean; readonly start: number; readonly end: number }[] = [];

  constructor({ plain, lower }: PlainText) {
    this.#plain = plain;
    this.#lower = lower;
  }

  filled(): FilledSlot[] {
    return this.#steps.map((step) => ({ ...step, words: this.#plain.slice(step.start, step.end) }));
  }

  match(step: Step | null, at: number): boolean {
    if (step === null) return !isWordCode(this.#lower.charCodeAt(at));
    switch (step.type) {
      case 'word':
        return this.#hasWord(step, at) && this.match(step.next, at + step.text.length);
      case 'mark':
        return this.#plain.startsWith(step.text, at) && this.match(step.next, at + 1);
      case 'space':
        return this.#matchSpace(step.next, step.isOptional, at);
      case 'choice':
        return this.#matchBranches(step.branches, at);
      case 'kept':
        return this.#hasWord(step, at) && this.#take('kept', false, at, at + step.text.length, step.next);
      case 'slot':
        return this.#matchSlot(step, at);
    }
  }

  #matchBranches(branches: readonly (Step | null)[], at: number): boolean {
    for (const branch of branches) {
      if (this.match(branch, at)) return true;
    }
    return false;
  }

  #matchSpace(next: Step | null, isOptional: boolean, at: number): boolean {
    const end = afterSpace(this.#plain, at);
    return (end !== null && this.match(next, end)) || (isOptional && this.match(next, at));
  }

  #matchSlot({ name, isEnd, matcher, next }: Extract<Step, { type: 'slot' }>, at: number): boolean {
    const numeral = numeralEnd(matcher, this.#plain, at);
    for (const end of phraseEnds(matcher.phrases, this.#plain, this.#lower, at)) {
      if (this.#take(name, isEnd, at, end, next)) return true;
    }
    return numeral > at && this.#take(name, isEnd, at, numeral, next);
  }

  #take(name: string, isEnd: boolean, start: number, end: number, next: Step | null): boolean {
    this.#steps.push({ name, isEnd, start, end });
    if (this.match(next, end)) return true;
    this.#steps.pop();
    return false;
  }

  /** A word with capitals in the template needs them in the text. */
  #hasWord({ text, lower }: { readonly text: string; readonly lower: string }, at: number): boolean {
    if (!this.#lower.startsWith(lower, at) || isLetter(this.#lower.charCodeAt(at + lower.length))) return false;
    return text === lower || this.#plain.startsWith(text, at);
  }
}

/** Where the numeral at a place ends; the place itself when there is none that the slot accepts. */
function numeralEnd({ numerals, isRoman }: SlotMatcher, plain: string, at: number): number {
  if (!numerals) return at;
  const code = plain.charCodeAt(at);
  if (!isRoman && code !== APOSTROPHE && (code < ZERO || code > NINE)) return at;
  numerals.lastIndex = at;
  return numerals.test(plain) ? numerals.lastIndex : at;
}

const [SMALL_A, SMALL_Z] = [97, 122];

function isLetter(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= ZERO && code <= NINE);
}
