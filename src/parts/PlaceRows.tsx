import { fold } from '../core/text/fold';
import type { PlaceFacts } from '../model/place-facts';
import { translate, uiLanguage } from '../platform/translate';
import { Fact } from './Fact';
import { positionInWords } from './position-in-words';

/** What was looked up of a place: not yet there, or null when nothing is known. */
export type LookedUpPlace = PlaceFacts | 'lookingUp' | null;

interface PlaceRowsProps {
  readonly id: string;
  /** As the card calls it. */
  readonly name: string;
  /** Of the article. */
  readonly language: string;
  readonly place: LookedUpPlace;
}

/** What is known of a place, as rows of a list. While it is looked up, the rows it will most likely have keep its room. */
export function PlaceRows({ id, name, language, place }: PlaceRowsProps) {
  if (place === null) return null;
  const isForeign = new Intl.Locale(uiLanguage()).language !== language;
  const expected = (): Row[] => expectedNames(id, isForeign).map((one) => [one, ELLIPSIS]);
  const rows = place === 'lookingUp' ? expected() : rowsOf(place, name);
  return rows.map(([one, value]) => <Fact key={one} name={one} value={value} />);
}

/** Who says what is known of a place. */
export function PlaceSources({ place }: { readonly place: LookedUpPlace }) {
  const names = place === 'lookingUp' ? ELLIPSIS : place?.sources.join(', ');
  return names ? <p class="source">{translate('placeSources', names)}</p> : null;
}

type Row = readonly [name: string, value: string | undefined];

const ELLIPSIS = '…';

/** Countries are hardly ever called the same in two languages, cities mostly are. */
function expectedNames(id: string, isForeign: boolean): string[] {
  const population = translate('placePopulation');
  const foreign = isForeign ? [translate('inYourLanguage')] : [];
  if (id.startsWith('iso:')) return [...foreign, translate('placeCapital'), translate('placeRegion'), population];
  if (id.startsWith('geonames:'))
    return [translate('placeCountry'), translate('placeDivision'), population, translate('placePosition')];
  return [translate('placeType')];
}

function rowsOf(place: PlaceFacts, name: string): Row[] {
  const { type, country, flag, population, latitude, longitude } = place;
  const isPlaced = type !== 'country' && latitude !== undefined && longitude !== undefined;
  return [
    [translate('inYourLanguage'), fold(place.name) === fold(name) ? undefined : place.name],
    [translate('placeType'), typeInWords(type)],
    [translate('placeCapital'), place.capital],
    [translate(type === 'capital' ? 'placeCapitalOf' : 'placeCountry'), country && [flag, country].filter(Boolean).join(' ')],
    [translate('placeDivision'), place.division],
    [translate('placeRegion'), place.region],
    [translate('placePopulation'), population === undefined ? undefined : new Intl.NumberFormat(uiLanguage()).format(population)],
    [translate('placePosition'), isPlaced ? positionInWords(latitude, longitude, translate, uiLanguage()) : undefined],
  ];
}

/** A country and a city show what they are by what is known of them. */
function typeInWords(type: PlaceFacts['type']): string | undefined {
  return type === 'country' || type === 'capital' || type === 'city' ? undefined : translate(`placeType_${type}`);
}
