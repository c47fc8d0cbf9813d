import type { Span } from '../../model/span';
import type { Template } from './grammar';
import { phraseEnds, wordAt } from './phrase-index';
import type { SlotMatcher } from './slots';
import { afterSpace } from './spaces';
import type { TemplateNode } from './template';

/** A slot of a template and the words it took. */
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
export function matchTemplate(
  text: PlainText,
  at: number,
  template: Template,
  slots: ReadonlyMap<string, SlotMatcher>,
): FilledSlot[] | null {
  const matcher = new Matcher(text, slots);
  return matcher.matchRow(template, 0, at, (end) => !/[A-Za-z\d]/.test(text.plain[end] ?? '')) ? matcher.filled : null;
}

const [ZERO, NINE, APOSTROPHE] = [48, 57, 39];

function mayBeNumeral(code: number, { isRoman }: SlotMatcher): boolean {
  return (code >= ZERO && code <= NINE) || code === APOSTROPHE || isRoman === true;
}

type Next = (at: number) => boolean;

class Matcher {
  readonly filled: FilledSlot[] = [];
  readonly #text: PlainText;
  readonly #slots: ReadonlyMap<string, SlotMatcher>;

  constructor(text: PlainText, slots: ReadonlyMap<string, SlotMatcher>) {
    this.#text = text;
    this.#slots = slots;
  }

  /** Matches the nodes from `index` on, then what comes next. */
  matchRow(nodes: readonly TemplateNode[], index: number, at: number, next: Next): boolean {
    const node = nodes[index];
    if (!node) return next(at);
    return this.#matchNode(node, at, (end) => this.matchRow(nodes, index + 1, end, next));
  }

  #matchNode(node: TemplateNode, at: number, next: Next): boolean {
    switch (node.type) {
      case 'letters':
        return this.#hasWord(node.text, at) && next(at + node.text.length);
      case 'mark':
        return this.#text.plain[at] === node.text && next(at + 1);
      case 'space':
      case 'maybe-space': {
        const end = afterSpace(this.#text.plain, at);
        return (end !== null && next(end)) || (node.type === 'maybe-space' && next(at));
      }
      case 'choice':
        return node.branches.some((branch) => this.matchRow(branch, 0, at, next)) || (node.isOptional && next(at));
      case 'slot':
        return this.#slotEnds(node.name, node.kept, at).some((end) => this.#fill(node, at, end, next));
    }
  }

  /** A word in capitals in the template needs them in the text. */
  #hasWord(word: string, at: number): boolean {
    const { plain, lower } = this.#text;
    if (wordAt(lower, at) !== word.toLowerCase()) return false;
    return word === word.toLowerCase() || plain.startsWith(word, at);
  }

  #slotEnds(name: string, kept: string | undefined, at: number): readonly number[] {
    if (kept !== undefined) return this.#keptEnds(kept, at);
    const slot = this.#slots.get(name);
    const { plain, lower } = this.#text;
    if (!slot) return [];
    const ends = phraseEnds(slot.phrases, plain, lower, at);
    if (!slot.numerals || !mayBeNumeral(plain.charCodeAt(at), slot)) return ends;
    slot.numerals.lastIndex = at;
    const numeral = slot.numerals.exec(plain)?.[0];
    return numeral ? [...ends, at + numeral.length] : ends;
  }

  #keptEnds(kept: string, at: number): number[] {
    const isLettersOnly = /^[a-z]+$/i.test(kept);
    if (!isLettersOnly) throw new Error(`Only one word can be kept: ${kept}`);
    return this.#hasWord(kept, at) ? [at + kept.length] : [];
  }

  #fill({ name, isEnd }: { readonly name: string; readonly isEnd: boolean }, start: number, end: number, next: Next): boolean {
    this.filled.push({ name, isEnd, start, end, words: this.#text.plain.slice(start, end) });
    if (next(end)) return true;
    this.filled.pop();
    return false;
  }
}
