import { translate } from '../../../platform/translate';
import type { FileFault } from './import-desk';

/** Why a file is not taken, as a sentence that names the place. */
export function faultInWords({ code, where }: FileFault): string {
  return [translate(`importFault_${code}`), ...placeInWords(where), translate('importFaultNothing')].join(' ');
}

/** `3:8`, or `library.json: 3:8` of a file in an archive. */
const LINE = /^(?:(?<file>.*): )?(?<line>\d+):(?<column>\d+)$/s;

function placeInWords(where: string): string[] {
  const { file, line, column } = LINE.exec(where)?.groups ?? { file: where };
  return [
    ...(file ? [translate('importFaultWhere', file)] : []),
    ...(line !== undefined && column !== undefined ? [translate('importFaultLine', line, column)] : []),
  ];
}
