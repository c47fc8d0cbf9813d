import type { BlockKind } from '../model/anchor';
import { segmentAt, type TextMap } from './text-map';
import { unclobbered } from './unclobbered';

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DD: 'item',
  DT: 'item',
  BLOCKQUOTE: 'quotation',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TD: 'cell',
  TH: 'cell',
};

/** The kind of block in which the code unit at `offset` of a page's text stands; null in the gaps between blocks. */
export function blockKindAt(map: TextMap, offset: number): BlockKind | null {
  const segment = segmentAt(map, offset);
  if (!segment) return null;
  for (let element = segment.node.parentElement; element;) {
    const { nodeName, parentElement }: Element = unclobbered(element);
    const kind = KINDS[nodeName.toUpperCase()];
    if (kind) return kind;
    element = parentElement;
  }
  return 'paragraph';
}
