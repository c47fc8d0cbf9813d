import type { ExportFormat } from './format';

/** The format that a backup is written in: of those that hold everything the one that holds it in an archive, where there is one. */
export function backupFormat(formats: readonly ExportFormat[]): ExportFormat {
  const whole = formats.filter(({ lacks }) => lacks.length === 0);
  const format = whole.find(({ packing }) => packing === 'archive') ?? whole[0];
  if (!format) throw new Error('No format holds everything.');
  return format;
}
