import { sizeInWords } from '../size-in-words';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import type { Exporting } from './use-exporting';

/** How far an export has come, or what became of it. */
export function ExportOutcome({ exporting }: { readonly exporting: Exporting }) {
  const count = new Intl.NumberFormat(uiLanguage());
  return (
    <>
      {exporting.state === 'running' && (
        <p class="row progress">
          <progress max={exporting.all} value={exporting.written} aria-label={translate('exporting')} />
          <span class="soft">{translate('exportProgress', count.format(exporting.written), count.format(exporting.all))}</span>
        </p>
      )}
      <p role="status">{outcomeOf(exporting)}</p>
      {exporting.state === 'failed' && <p role="alert">{exporting.words}</p>}
    </>
  );
}

function outcomeOf(exporting: Exporting): string {
  if (exporting.state === 'stopped') return translate('exportStopped');
  if (exporting.state !== 'done') return '';
  const { name, content, articles } = exporting.file;
  return translateCount('exportDone', articles, name, sizeInWords(content.size));
}
