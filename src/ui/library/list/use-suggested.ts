import { useEffect, useState } from 'preact/hooks';
import { parseQuery } from '../../../core/search/parse-query';
import { askBackground } from '../../../messages/ask';
import type { EntityCandidate } from '../../../model/entity-profile';
import type { Selection } from '../../../model/library';

const MOST = 3;

/** What is called by the words of a selection, if they are plain; asked for once `isListed`, after what was found is on the screen. */
export function useSuggested(selection: Selection, isListed: boolean): readonly EntityCandidate[] {
  const [suggested, setSuggested] = useState<readonly EntityCandidate[]>([]);
  const words = arePlain(selection) ? selection.words : '';
  useEffect(() => {
    if (words === '') return setSuggested([]);
    if (!isListed) return undefined;
    let isWanted = true;
    const ask = (): void => {
      if (!isWanted) return;
      askBackground.findEntities(words, '').then(
        (found) => isWanted && setSuggested(found.slice(0, MOST)),
        // It is an offer: without it nothing is lacking.
        () => isWanted && setSuggested([]),
      );
    };
    requestAnimationFrame(() => setTimeout(ask));
    return () => void (isWanted = false);
  }, [words, isListed]);
  return suggested;
}

function arePlain({ words, filters }: Selection): boolean {
  const { words: wanted, phrases, filters: written } = parseQuery(words);
  const parts = [...wanted, ...phrases];
  return filters.length + written.length === 0 && parts.length > 0 && parts.every(({ isExcluded }) => !isExcluded);
}
