import { useEffect, useState } from 'preact/hooks';
import { EXPORT_FORMATS } from '../../../core/exports';
import type { ExportFormat } from '../../../core/exports/format';
import { changeSettings, readSettings } from '../../../platform/settings-storage';
import type { Settings } from '../../../model/settings';

type Choices = Settings['exportChoices'][string];

/** The format that is chosen in the dialogue, and what is chosen of it. */
export interface ChosenFormat {
  readonly format: ExportFormat;
  readonly choices: Choices;
  readonly choose: (format: ExportFormat) => void;
  readonly setChoice: (id: string, value: string | boolean) => void;
  /** Keeps both for the next time. */
  readonly keep: () => Promise<void>;
}

/** Begins with the last one; null until that is known. */
export function useChosenFormat(): ChosenFormat | null {
  const [state, setState] = useState<Pick<Settings, 'exportFormat' | 'exportChoices'> | null>(null);
  useEffect(() => void readSettings().then(setState), []);
  const format = EXPORT_FORMATS.find(({ id }) => id === state?.exportFormat) ?? EXPORT_FORMATS[0];
  if (!state || !format) return null;
  const all = state.exportChoices;
  const kept = all[format.id] ?? {};
  return {
    format,
    choices: Object.fromEntries((format.choices ?? []).map((choice) => [choice.id, kept[choice.id] ?? choice.initial])),
    choose: (next) => setState({ ...state, exportFormat: next.id }),
    setChoice: (choice, value) => {
      setState({ ...state, exportChoices: { ...all, [format.id]: { ...kept, [choice]: value } } });
    },
    async keep() {
      await changeSettings((settings) => ({ ...settings, exportFormat: format.id, exportChoices: all }));
    },
  };
}
