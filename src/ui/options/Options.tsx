import type { ComponentChildren } from 'preact';
import { hasKeys } from '../../platform/keys';
import { translate } from '../../platform/translate';
import { About } from '../welcome/About';
import { AutomaticBackup } from './AutomaticBackup';
import { CitationStyleField } from './CitationStyleField';
import { EntityDecisions } from './EntityDecisions';
import { Keys } from './Keys';
import { LabelEditor } from './LabelEditor';
import { MarksSection } from './marks/MarksSection';
import { NameRules } from './NameRules';
import { Permissions } from './permissions/Permissions';
import { SelectionBarSwitch } from './SelectionBarSwitch';
import { Sites } from './sites/Sites';
import { Storage } from './storage/Storage';
import { TableOfContents } from './TableOfContents';

/** The settings: a table of contents, and a section for each matter. */
export function Options() {
  return (
    <>
      <h1>{translate('settingsTitle')}</h1>
      <TableOfContents sections={sections()} />
      <div class="sections">
        <MarksSection />
        <Sites />
        <Group id="own-marks">
          <LabelEditor />
          <SelectionBarSwitch />
          <CitationStyleField />
        </Group>
        <Group id="names">
          <NameRules />
          <EntityDecisions />
        </Group>
        <AutomaticBackup />
        <Keys />
        <Storage />
        <Permissions />
        <section id="privacy" aria-labelledby="privacy-title">
          <h2 id="privacy-title">{translate('whatLeavesTitle')}</h2>
          <p>{translate('whatLeavesNothing')}</p>
          <p>
            <a href="../what-leaves/index.html">{translate('whatLeavesSee')}</a>
          </p>
        </section>
        <About />
      </div>
    </>
  );
}

function sections() {
  return [
    { id: 'marks', title: translate('sectionMarks') },
    { id: 'sites', title: translate('sectionSites') },
    { id: 'own-marks', title: translate('sectionOwnMarks') },
    { id: 'names', title: translate('sectionNames') },
    { id: 'backup', title: translate('backupAutomatic') },
    ...(hasKeys() ? [{ id: 'keys', title: translate('keysTitle') }] : []),
    { id: 'storage', title: translate('sectionStorage') },
    { id: 'permissions', title: translate('sectionPermissions') },
    { id: 'privacy', title: translate('whatLeavesTitle') },
    { id: 'about', title: translate('aboutTitle') },
  ];
}

/** Sections that the table of contents has under one name. */
function Group({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <div id={id} class="group">
      {children}
    </div>
  );
}
