import { translate } from '../../../platform/translate';

/** What can be typed besides words, and the key of what it finds. */
const FILTER_WORDS = [
  ['person:', 'searchPerson'],
  ['place:', 'searchPlace'],
  ['org:', 'searchOrganisation'],
  ['date:', 'searchDate'],
  ['site:', 'searchSite'],
  ['tag:', 'searchTag'],
  ['has:note', 'searchHasNote'],
  ['""', 'searchExact'],
] as const;

/** Explains the filter words, on demand; a press on one writes it. */
export function FilterWords({ onInsert }: { readonly onInsert: (words: string) => void }) {
  return (
    <details class="filter-words">
      <summary>{translate('searchHelp')}</summary>
      <ul>
        {FILTER_WORDS.map(([words, key]) => (
          <li key={words}>
            <button type="button" aria-label={translate('searchInsert', words)} onClick={() => onInsert(words)}>
              <code>{words}</code>
            </button>
            {translate(key)}
          </li>
        ))}
      </ul>
    </details>
  );
}
