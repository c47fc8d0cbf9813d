import { uiLanguage } from '../../platform/translate';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1000;

/** A number of bytes as readers know it: `1.4 MB`. */
export function sizeInWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP)));
  const format = {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    // English has no plural of the short one.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(uiLanguage(), format).format(bytes / STEP ** step);
}
