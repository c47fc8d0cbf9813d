import { codePointsOf, type CodePoints } from '../text/code-points';
import type { ImportedHead } from './marked-articles';

/** The text of a page as a file gives it. */
export interface KnownText {
  readonly text: string;
  readonly points: () => CodePoints;
}

/** The texts of pages by their addresses; null where the file has none. The code points of each are counted once, and where asked for. */
export function knownTexts(heads: ReadonlyMap<string, ImportedHead>): (address: string) => KnownText | null {
  const counted = new Map<string, CodePoints>();
  return (address) => {
    const { text = '' } = heads.get(address) ?? {};
    if (text === '') return null;
    const points = (): CodePoints => {
      const known = counted.get(address) ?? codePointsOf(text);
      counted.set(address, known);
      return known;
    };
    return { text, points };
  };
}
