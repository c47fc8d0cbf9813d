import { useEffect, useRef } from 'preact/hooks';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import type { ImportOutcome } from './run-import';
import type { Importing } from './importer';

interface ImportOutcomeReportProps {
  readonly importing: Extract<Importing, { state: 'running' | 'ended' }>;
  readonly onStop: () => void;
  readonly onUndo: (added: ReadonlySet<string>) => void;
}

/** How far an import has come; once it has ended, what it did, and the way back. */
export function ImportOutcomeReport({ importing, onStop, onUndo }: ImportOutcomeReportProps) {
  const { outcome } = importing;
  const count = new Intl.NumberFormat(uiLanguage());
  const [taken, all] = [count.format(outcome.taken), count.format(outcome.all)];
  const report = useRef<HTMLDivElement>(null);
  const hasEnded = importing.state === 'ended';
  useEffect(() => {
    if (hasEnded) report.current?.focus();
  }, [hasEnded]);
  if (importing.state === 'running')
    return (
      <div class="row">
        <progress max={Math.max(1, outcome.all)} value={outcome.taken} aria-label={translate('importRunning')} />
        <span class="soft">{translate('importProgress', taken, all)}</span>
        <button type="button" onClick={onStop}>
          {translate('importStop')}
        </button>
      </div>
    );
  const isWhole = outcome.taken === outcome.all && importing.failure === '';
  return (
    <div ref={report} class="import-report" tabIndex={-1} role="group" aria-label={translate('importReport')}>
      {importing.failure && <p role="alert">{importing.failure}</p>}
      {!isWhole && <p>{translateCount('importStopped', outcome.all, taken)}</p>}
      <p>{countsInWords(outcome)}</p>
      {outcome.added.size > 0 && (
        <button type="button" onClick={() => onUndo(outcome.added)}>
          {translateCount('importUndo', outcome.added.size)}
        </button>
      )}
    </div>
  );
}

function countsInWords({ added, merged, unchanged }: ImportOutcome): string {
  const counts = [
    [added.size, 'importAdded'],
    [merged.size, 'importMerged'],
    [unchanged, 'importUnchanged'],
  ] as const;
  const words = counts.flatMap(([number, key]) => (number > 0 ? [translateCount(key, number)] : []));
  return words.length > 0
    ? translate('importDone', new Intl.ListFormat(uiLanguage()).format(words))
    : translate('importDoneBesides');
}
