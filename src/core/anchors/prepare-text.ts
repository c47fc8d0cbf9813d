import type { BlockKind } from '../../model/anchor';

export interface PreparedText {
  readonly text: string;
  readonly blockAt?: (offset: number) => BlockKind | null;
}

export function prepareText(text: string, blockAt?: (offset: number) => BlockKind | null): PreparedText {
  return { text, ...(blockAt && { blockAt }) };
}
