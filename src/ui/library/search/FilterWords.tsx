import { translate } from '../../../platform/translate';

/** Explains what can be typed besides words, on demand; a press on it writes it. */
export function FilterWords({ onInsert }: { readonly onInsert: (words: string) => void }) {
  return (
    <details class="filter-words">
      <summary>{translate('searchHelp')}</summary>
      <ul>
        {filterWords().map(([words, meaning]) => (
          <li key={words}>
            <button type="button" aria-label={translate('searchInsert', words)} onClick={() => onInsert(words)}>
              <code>{words}</code>
            </button>
            {meaning}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The search understands them in both languages, whatever the reader's. */
function filterWords(): readonly (readonly [words: string, meaning: string])[] {
  return [
    [translate('filterWordPerson'), translate('searchPerson')],
    [translate('filterWordPlace'), translate('searchPlace')],
    ['org:', translate('searchOrganisation')],
    ['date:', translate('searchDate')],
    ['site:', translate('searchSite')],
    [translate('filterWordTag'), translate('searchTag')],
    [translate('filterWordNote'), translate('searchHasNote')],
    [translate('filterWordDoubt'), translate('searchHasDoubt')],
    [translate('filterWordToRead'), translate('searchToRead')],
    [NO_WORDS, translate('searchExact')],
    ['-', translate('searchNot')],
  ];
}

/** Between them the reader writes. */
export const NO_WORDS = '""';
