import './imports.css';
import { useEffect } from 'preact/hooks';
import { translate, uiLanguage } from '../../../platform/translate';
import { useFocusWhenGone } from '../../shared/use-focus-when-gone';
import { BackupSection } from '../backup/BackupSection';
import { FileChooser } from './FileChooser';
import { ImportOutcomeReport } from './ImportOutcomeReport';
import { ReadFiles } from './ReadFiles';
import type { Importing } from './importer';
import type { ImportOutcome } from './run-import';
import { useImporting } from './use-importing';

/** Brings files in: what is in them is told first, and nothing changes before the reader says so. Beneath, the way out of all of it. */
export function ImportPage() {
  const { importing, importer } = useImporting();
  const line = useFocusWhenGone(importing.state);
  const stop = (): void => importer.stop();
  useEffect(() => {
    document.title = [translate('importTitle'), translate('libraryTitle')].join(' – ');
  }, []);
  const isBusy = ['reading', 'running', 'undoing'].includes(importing.state);
  return (
    <>
      <section class="import" aria-labelledby="import-title">
        <h2 id="import-title">{translate('importTitle')}</h2>
        <p>{translate('importLead')}</p>
        <FileChooser isDisabled={isBusy} onFiles={(files) => importer.read(files)} />
        <div ref={line} role="status" tabIndex={-1}>
          {sentenceOn(importing)}
        </div>
        {importing.state === 'failed' && <p role="alert">{importing.failure}</p>}
        {importing.state === 'reading' && (
          <div class="row">
            <progress aria-label={translate('importReading', importing.name)} />
            <button type="button" onClick={stop}>
              {translate('importStop')}
            </button>
          </div>
        )}
        {importing.state === 'read' && <ReadFiles files={importing.files} onTake={() => importer.take(importing.files)} />}
        {(importing.state === 'running' || importing.state === 'ended') && (
          <ImportOutcomeReport importing={importing} onStop={stop} onUndo={(added) => importer.undo(added)} />
        )}
      </section>
      <BackupSection />
    </>
  );
}

function sentenceOn(importing: Importing): string {
  const { state } = importing;
  if (state === 'reading') return translate('importReading', importing.name);
  if (state === 'running') return translate('importPart', partOf(importing.outcome));
  if (state === 'undoing') return translate('importUndoing');
  return state === 'undone' ? translate('importUndone') : '';
}

/** Of what is read out: with more of them a screen reader would tell of nothing else. */
const STEPS = 4;

/** How far it has come, told in few steps. */
function partOf({ taken, all }: ImportOutcome): string {
  const steps = Math.floor((taken / Math.max(1, all)) * STEPS);
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(steps / STEPS);
}
