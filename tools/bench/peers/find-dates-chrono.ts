import * as en from 'chrono-node/en';
import * as fr from 'chrono-node/fr';
import type { Component, ParsedResult } from 'chrono-node/en';
import type { Span } from '../../../src/model/span';
import { referenceDay } from './reference-day';

/** A date as a peer sees it. */
export interface PeerDate extends Span {
  readonly kind: 'date';
  /** EDTF. */
  readonly value: string;
}

type Moment = ParsedResult['start'];

/** What chrono-node finds in its casual mode; in languages that we do not compare, nothing. */
export function findDatesChrono(text: string, language: string, published?: string): PeerDate[] {
  const chrono = language === 'fr' ? fr.casual : en.casual;
  if (language !== 'fr' && language !== 'en') return [];
  return chrono.parse(text, referenceDay(published)).map(toPeerDate);
}

function toPeerDate({ index, text, start, end }: ParsedResult): PeerDate {
  const value = end ? `${valueOf(start)}/${valueOf(end)}` : valueOf(start);
  return { kind: 'date', start: index, end: index + text.length, value };
}

/** At the precision of what chrono is certain of; it is certain of nothing in some relative dates, which are days then. */
function valueOf(moment: Moment): string {
  const isSaid = (...parts: Component[]): boolean => parts.some((part) => moment.isCertain(part));
  const padded = (part: Component, length = 2): string => String(moment.get(part) ?? 0).padStart(length, '0');
  const year = padded('year', 4);
  const month = `${year}-${padded('month')}`;
  const day = `${month}-${padded('day')}`;
  if (isSaid('hour')) return `${day}T${padded('hour')}:${padded('minute')}`;
  if (isSaid('day', 'weekday')) return day;
  if (isSaid('month')) return month;
  return isSaid('year') ? year : day;
}
