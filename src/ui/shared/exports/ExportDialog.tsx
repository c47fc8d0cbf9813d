import './exports.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { describeError } from '../../../parts/describe-error';
import { translate, translateCount } from '../../../platform/translate';
import type { ExportSource } from './export-source';
import { ExportOutcome } from './ExportOutcome';
import { FormatList } from './FormatList';
import { useChosenFormat } from './use-chosen-format';
import { useExporting } from './use-exporting';
import { useModal } from './use-modal';

interface ExportDialogProps {
  readonly findSource: () => Promise<ExportSource>;
  readonly onClose: () => void;
}

/** Asks which format articles are to be exported to, says what it cannot hold, and writes them. */
export function ExportDialog({ findSource, onClose }: ExportDialogProps) {
  const dialog = useModal(onClose);
  const chosen = useChosenFormat();
  const { source, failure } = useSource(findSource);
  const { exporting, run, stop, forget } = useExporting();
  const isRunning = exporting.state === 'running';
  const leave = useRef<HTMLButtonElement>(null);
  // What had the focus can do nothing while it runs.
  useEffect(() => void (isRunning && leave.current?.focus()), [isRunning]);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!chosen || !source || isRunning) return;
    void chosen.keep();
    void run(chosen.format, source, chosen.choices);
  };
  // Escape stops what runs; what does not run is closed.
  const onCancel = (event: Event): void => {
    if (event.target !== dialog.current || !isRunning) return;
    event.preventDefault();
    stop();
  };
  return (
    // A click on its ground leaves the focus in it, and with that the keys.
    <dialog ref={dialog} class="export-dialog" tabIndex={-1} aria-labelledby="export-title" onCancel={onCancel}>
      <form onSubmit={submit}>
        <h2 id="export-title">{source ? translateCount('exportTitle', source.count) : translate('exporting')}</h2>
        {chosen && <FormatList chosen={chosen} source={source} isDisabled={isRunning} onChange={forget} />}
        <footer>
          {failure && <p role="alert">{failure}</p>}
          {source?.count === 0 && <p>{translate('exportNothing')}</p>}
          <ExportOutcome exporting={exporting} />
          <div class="row">
            <button type="submit" class="primary" disabled={!chosen || !source || source.count === 0 || isRunning}>
              {translate('exportNow')}
            </button>
            <button ref={leave} type="button" onClick={isRunning ? stop : onClose}>
              {translate(LEAVE[exporting.state])}
            </button>
          </div>
        </footer>
      </form>
    </dialog>
  );
}

/** What the button is called that leads away. */
const LEAVE = { idle: 'cancel', running: 'stopExport', done: 'close', stopped: 'close', failed: 'close' } as const;

/** What is to be exported, asked for once. */
function useSource(findSource: () => Promise<ExportSource>) {
  const [source, setSource] = useState<ExportSource | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    findSource().then(setSource, (error: unknown) => setFailure(describeError(error)));
  }, []);
  return { source, failure };
}
