import { HOST_MARK } from './card-host';

/** In Firefox an extension's scripts see into closed shadow roots, those of their predecessors too. */
interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away what a script of ours left on the page that died with its extension, as Firefox has it, and gives the words that were being
 * written in it and not kept yet; empty where there are none. In Chrome such a script lives on and cleans up itself.
 */
export function clearRemains(page: Document): string {
  const words: string[] = [];
  for (const host of page.querySelectorAll(`[${HOST_MARK}]`)) {
    const { openOrClosedShadowRoot: root } = host as Opened;
    if (root === undefined) continue;
    for (const field of root?.querySelectorAll<HTMLTextAreaElement>('[data-unkept] textarea') ?? [])
      words.push(field.value.trim());
    host.remove();
  }
  return words.filter(Boolean).join('\n\n');
}
