import { translate } from '../../platform/translate';
import { CitationStyleField } from './CitationStyleField';
import { AutomaticBackup } from './AutomaticBackup';
import { EntityDecisions } from './EntityDecisions';
import { Keys } from './Keys';
import { LabelEditor } from './LabelEditor';
import { NameRules } from './NameRules';
import { SelectionBarSwitch } from './SelectionBarSwitch';

/** The settings, a section for each matter. */
export function Options() {
  return (
    <>
      <h1>{translate('settingsTitle')}</h1>
      <LabelEditor />
      <AutomaticBackup />
      <SelectionBarSwitch />
      <CitationStyleField />
      <Keys />
      <NameRules />
      <EntityDecisions />
      <section>
        <h2>{translate('whatLeavesTitle')}</h2>
        <p>{translate('whatLeavesNothing')}</p>
        <p>
          <a href="../what-leaves/index.html">{translate('whatLeavesSee')}</a>
        </p>
      </section>
    </>
  );
}
