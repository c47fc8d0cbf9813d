import { translate } from '../../platform/translate';
import { NameRules } from './NameRules';

/** The settings, a section for each matter. */
export function Options() {
  return (
    <>
      <h1>{translate('settingsTitle')}</h1>
      <NameRules />
    </>
  );
}
