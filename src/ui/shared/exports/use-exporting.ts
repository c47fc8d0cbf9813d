import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportOptions } from '../../../model/export';
import type { ExportFormat } from '../../../core/exports/format';
import type { ExportedFile } from '../../../messages/export-words';
import { describeError } from '../../../parts/describe-error';
import type { ExportSource } from './export-source';
import { handOver } from './hand-over';
import { noteBackup } from './note-backup';
import { runExport } from './run-export';

/** How an export stands. */
export type Exporting =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly written: number; readonly all: number }
  | { readonly state: 'done'; readonly file: ExportedFile }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly words: string };

/** Runs exports, one at a time, and hands the reader what they write; the last one stops when its page goes. */
export function useExporting() {
  const [exporting, setExporting] = useState<Exporting>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (format: ExportFormat, source: ExportSource, choices?: ExportOptions['choices']): Promise<void> => {
    const life = new AbortController();
    running.current = life;
    const show = (written: number): void => setExporting({ state: 'running', written, all: source.count });
    show(0);
    try {
      const how = { signal: life.signal, onProgress: show, ...(choices && { choices }) };
      const file = await runExport(format, source, how);
      if (!file) return setExporting({ state: 'stopped' });
      handOver(file);
      if (source.begun && format.lacks.length === 0) await noteBackup(source.begun);
      setExporting({ state: 'done', file });
    } catch (error) {
      setExporting({ state: 'failed', words: describeError(error) });
    }
  };
  return { exporting, run, stop: () => running.current?.abort(), forget: () => setExporting({ state: 'idle' }) };
}
