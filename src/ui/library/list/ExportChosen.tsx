import { useEffect, useRef, useState } from 'preact/hooks';
import { describeError } from '../../../parts/describe-error';
import { translate, uiLanguage } from '../../../platform/translate';
import { exportInStretches } from './export-in-stretches';

const FORMAT_IDS = ['markdown', 'json'] as const;

interface ExportChosenProps {
  readonly findIds: () => Promise<readonly string[]>;
  /** What is written before the buttons. */
  readonly label?: string;
}

/** A button for each format; how far a long export has come is told, and it can be stopped. */
export function ExportChosen({ findIds, label = translate('exportAs') }: ExportChosenProps) {
  const [progress, setProgress] = useState<{ readonly read: number; readonly all: number } | null>(null);
  const [failure, setFailure] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (format: string): Promise<void> => {
    const life = new AbortController();
    running.current = life;
    setFailure('');
    try {
      await exportInStretches(format, await findIds(), (read, all) => setProgress({ read, all }), life.signal);
    } catch (error) {
      setFailure(describeError(error));
    } finally {
      setProgress(null);
    }
  };
  const count = new Intl.NumberFormat(uiLanguage());
  if (progress)
    return (
      <span class="row exporting">
        <progress max={progress.all} value={progress.read} aria-label={translate('exporting')} />
        <span class="soft">{translate('exportProgress', count.format(progress.read), count.format(progress.all))}</span>
        <button type="button" onClick={() => running.current?.abort()}>
          {translate('stopExport')}
        </button>
      </span>
    );
  return (
    <span class="row">
      <span class="soft">{label}</span>
      {FORMAT_IDS.map((id) => (
        <button type="button" key={id} aria-label={translate(`export_${id}`)} onClick={() => void run(id)}>
          {translate(`exportShort_${id}`)}
        </button>
      ))}
      {failure && <p role="alert">{failure}</p>}
    </span>
  );
}
