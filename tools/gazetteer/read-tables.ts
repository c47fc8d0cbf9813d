import { DIVISION_NAMES } from './division-names';
import { CITY_EXONYMS } from './city-exonyms';
import { makePlace, type Names, type Place } from './place';
import { WORLD_REGIONS } from './world-regions';
import type { PlaceType } from '../../src/core/entities/gazetteer';

/** What is written by hand of one division. */
export interface DivisionRow {
  readonly names: Names;
  /** GeoNames' admin1 code, or the GeoNames name of the chief town; empty where neither is given. */
  readonly admin: string;
  /** What it is called in its own language, where that is neither English nor French. */
  readonly nativeNames: readonly string[];
}

const WORLD_TYPES: Readonly<Record<string, PlaceType>> = { r: 'region', m: 'mountains', w: 'water' };

/** By ISO 3166-2 code. */
export function readDivisionRows(): Map<string, DivisionRow> {
  return new Map(
    linesOf(DIVISION_NAMES).map(([code, fields]) => {
      const [fr = '', en = '', admin = '', native = ''] = fields;
      return [code, { names: namesOf(fr, en), admin, nativeNames: native === '' ? [] : native.split(', ') }];
    }),
  );
}

/** By country and GeoNames name: "BE Leuven". */
export function readCityExonyms(): Map<string, Names> {
  return new Map(linesOf(CITY_EXONYMS).map(([city, fields]) => [city, namesOf(fields[0] ?? '', fields[1] ?? '')]));
}

/** The hand-written parts of the world, mountains and waters. */
export function readWorldRegions(): Place[] {
  return linesOf(WORLD_REGIONS).map(([head, fields]) => {
    const [letter = '', slug = ''] = head.split(' ');
    const names = namesOf(fields[0] ?? '', fields[1] ?? '');
    const type = WORLD_TYPES[letter];
    if (!type) throw new Error(`No such type of region: ${head}`);
    return makePlace({ id: `region:${slug}`, type, country: fields[2] ?? '', name: names.en?.[0] ?? slug, names });
  });
}

function linesOf(table: string): [head: string, fields: string[]][] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const at = line.indexOf(' = ');
    const fields = line.slice(at + 3).split('/');
    return [line.slice(0, at), fields.map((field) => field.trim())];
  });
}

function namesOf(fr: string, en: string): Names {
  return { ...(fr !== '' && { fr: fr.split(', ') }), ...(en !== '' && { en: en.split(', ') }) };
}
