import { firstWordOf, NUMBER } from './phrase-index';
import type { SlotMatcher } from './slots';
import type { TemplateNode } from './template';

/** Stands for any Roman numeral among first words. */
export const ROMAN = '#roman';

/** The words, in lower case, that a template can begin with: what a text is searched for. */
export function firstWords(nodes: readonly TemplateNode[], slots: ReadonlyMap<string, SlotMatcher>): Set<string> {
  const words = new Set<string>();
  collect(nodes, slots, words);
  return words;
}

/** Adds the first words of a row of nodes; says whether the row can be empty, so that what follows counts too. */
function collect(nodes: readonly TemplateNode[], slots: ReadonlyMap<string, SlotMatcher>, words: Set<string>): boolean {
  return nodes.every((node) => collectNode(node, slots, words));
}

function collectNode(node: TemplateNode, slots: ReadonlyMap<string, SlotMatcher>, words: Set<string>): boolean {
  if (node.type === 'letters') words.add(node.text.toLowerCase());
  if (node.type === 'slot') for (const word of wordsOfSlot(node, slots)) words.add(word);
  if (node.type !== 'choice') return node.type !== 'letters' && node.type !== 'slot';
  const canBeEmpty = node.branches.map((branch) => collect(branch, slots, words));
  return node.isOptional || canBeEmpty.includes(true);
}

function wordsOfSlot(
  { name, kept }: { readonly name: string; readonly kept?: string },
  slots: ReadonlyMap<string, SlotMatcher>,
): string[] {
  if (kept) return [firstWordOf(kept)];
  const slot = slots.get(name);
  if (!slot) throw new Error(`There is no slot ${name}.`);
  return [...slot.phrases.keys(), ...(slot.numerals ? [NUMBER] : []), ...(slot.isRoman ? [ROMAN] : [])];
}
