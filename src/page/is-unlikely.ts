import { Readability } from '@mozilla/readability';
import type { Outline } from './copy-skeleton';
import { unclobbered } from './unclobbered';

/** What the library goes by, and its types do not tell. */
const { REGEXPS, UNLIKELY_ROLES } = Readability.prototype as unknown as {
  readonly REGEXPS: { readonly unlikelyCandidates: RegExp; readonly okMaybeItsACandidate: RegExp };
  readonly UNLIKELY_ROLES: readonly string[];
};
/** Elements in which the library looks for its own exceptions, as far up as it does. */
const EXCEPTIONS = new Set(['TABLE', 'CODE']);
const HEIGHT = 4;

/**
 * Whether the extraction library throws an element away unseen, in its first attempt: what calls itself a comment, a menu, a sidebar.
 * The same is judged here, so that it need not be copied: half of most pages, nine tenths of heavy ones.
 */
export function isUnlikely({ element, name, attributes }: Outline): boolean {
  if (UNLIKELY_ROLES.includes(attributes.get('role') ?? '')) return true;
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (!REGEXPS.unlikelyCandidates.test(names) || REGEXPS.okMaybeItsACandidate.test(names)) return false;
  return name !== 'A' && !isInException(element);
}

function isInException({ parentElement }: Element): boolean {
  let above = parentElement;
  for (let height = 0; above && height < HEIGHT; height += 1) {
    const { nodeName, parentElement: next } = unclobbered(above);
    if (EXCEPTIONS.has(nodeName.toUpperCase())) return true;
    above = next;
  }
  return false;
}
