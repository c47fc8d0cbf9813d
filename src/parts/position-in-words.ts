import type { Translate } from '../model/translate';

/** A position in the reader's language: `31,62° N, 2,22° O`. Degrees, WGS 84. */
export function positionInWords(latitude: number, longitude: number, translate: Translate, locale: string): string {
  const degrees = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'degree',
    unitDisplay: 'narrow',
    maximumFractionDigits: 2,
  });
  const [up, across] = [degrees.format(Math.abs(latitude)), degrees.format(Math.abs(longitude))];
  return [
    latitude < 0 ? translate('degreesSouth', up) : translate('degreesNorth', up),
    longitude < 0 ? translate('degreesWest', across) : translate('degreesEast', across),
  ].join(', ');
}
