import { translate } from '../../../platform/translate';
import type { FileFault } from './import-desk';

/** Why a file is not taken, as a sentence that names the place. */
export function faultInWords({ code, where }: FileFault): string {
  return [translate(`importFault_${code}`), where && translate('importFaultWhere', where), translate('importFaultNothing')]
    .filter(Boolean)
    .join(' ');
}
