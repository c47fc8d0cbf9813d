import type { NameScope } from '../../model/name-scope';
import { translate } from '../../platform/translate';

interface ScopeFieldProps {
  /** Where the decision may hold. */
  readonly scopes: readonly NameScope[];
  /** Of the page. */
  readonly host: string;
  readonly chosen: NameScope;
  readonly onChoose: (scope: NameScope) => void;
}

/** Asks where a decision shall hold. */
export function ScopeField({ scopes, host, chosen, onChoose }: ScopeFieldProps) {
  return (
    <label>
      {translate('holdsWhere')}
      <select value={chosen} onChange={(event) => onChoose(scopes.find((one) => one === event.currentTarget.value) ?? chosen)}>
        {scopes.map((scope) => (
          <option key={scope} value={scope}>
            {scopeInWords(scope, host)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where a decision holds, as a choice. */
export function scopeInWords(scope: NameScope, host: string): string {
  if (scope === 'site') return translate('onSite', host);
  return translate(scope === 'article' ? 'inThisArticle' : 'everywhere');
}
