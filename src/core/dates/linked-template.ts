import type { SlotMatcher } from './slots';
import type { TemplateNode } from './template';

/** A template as a graph: each step knows what comes after it, so that matching needs no bookkeeping. Null is the end. */
export type Step =
  | { readonly type: 'word'; readonly text: string; readonly lower: string; readonly next: Step | null }
  | { readonly type: 'mark'; readonly text: string; readonly next: Step | null }
  | { readonly type: 'space'; readonly isOptional: boolean; readonly next: Step | null }
  | { readonly type: 'choice'; readonly branches: readonly (Step | null)[] }
  | {
      readonly type: 'slot';
      readonly name: string;
      readonly isEnd: boolean;
      readonly matcher: SlotMatcher;
      readonly next: Step | null;
    }
  | { readonly type: 'kept'; readonly text: string; readonly lower: string; readonly next: Step | null };

/** Links a row of nodes into a graph that goes on with `next`. */
export function linkTemplate(
  nodes: readonly TemplateNode[],
  slots: ReadonlyMap<string, SlotMatcher>,
  next: Step | null = null,
): Step | null {
  let step = next;
  for (const node of nodes.toReversed()) step = linkNode(node, slots, step);
  return step;
}

function linkNode(node: TemplateNode, slots: ReadonlyMap<string, SlotMatcher>, next: Step | null): Step {
  switch (node.type) {
    case 'letters':
      return { type: 'word', text: node.text, lower: node.text.toLowerCase(), next };
    case 'mark':
      return { type: 'mark', text: node.text, next };
    case 'space':
    case 'maybe-space':
      return { type: 'space', isOptional: node.type === 'maybe-space', next };
    case 'choice': {
      const branches = node.branches.map((branch) => linkTemplate(branch, slots, next));
      return { type: 'choice', branches: node.isOptional ? [...branches, next] : branches };
    }
    case 'slot':
      return linkSlot(node.name, node.kept, node.isEnd, slots, next);
  }
}

function linkSlot(
  name: string,
  kept: string | undefined,
  isEnd: boolean,
  slots: ReadonlyMap<string, SlotMatcher>,
  next: Step | null,
): Step {
  if (kept !== undefined) return { type: 'kept', text: kept, lower: kept.toLowerCase(), next };
  const matcher = slots.get(name);
  if (!matcher) throw new Error(`There is no slot ${name}.`);
  return { type: 'slot', name, isEnd, matcher, next };
}
