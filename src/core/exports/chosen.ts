import type { ExportOptions } from '../../model/export';
import type { FormatChoice } from './format';

/** Whether the reader switched a choice of a format on. */
export function isChosen({ choices }: Pick<ExportOptions, 'choices'>, { id, initial }: FormatChoice): boolean {
  return (choices?.[id] ?? initial) === true;
}

/** The text that the reader gave for a choice of a format; the first one where they left it empty. */
export function chosenText({ choices }: Pick<ExportOptions, 'choices'>, { id, initial }: FormatChoice): string {
  const text = choices?.[id];
  return typeof text === 'string' && text.trim() !== '' ? text : String(initial);
}
