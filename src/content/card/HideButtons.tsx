import { NAME_SCOPES, type NameScope } from '../../model/name-scope';
import { translate } from '../../platform/translate';
import { scopeInWords } from './ScopeField';

interface HideButtonsProps {
  /** Of the page; empty where it is on none. */
  readonly host: string;
  readonly onHide: (scope: NameScope) => void;
}

/** Lets the reader say where a name shall not be marked any more. */
export function HideButtons({ host, onHide }: HideButtonsProps) {
  return (
    <div class="choices" role="group" aria-label={translate('hideWhere')}>
      {NAME_SCOPES.filter((scope) => scope !== 'site' || host !== '').map((scope) => (
        <button type="button" key={scope} onClick={() => onHide(scope)}>
          {scopeInWords(scope, host)}
        </button>
      ))}
    </div>
  );
}
