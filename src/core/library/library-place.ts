import { ALL_ARTICLES, LIBRARY_SORTS, type LibrarySort, type Selection } from '../../model/library';

/** The views of a selection. */
export const SELECTION_VIEWS = ['list', 'timeline', 'map', 'calendar', 'contradictions'] as const;
export type SelectionView = (typeof SELECTION_VIEWS)[number];

/** Where the reader is in the library; all of it is in the address, so that it can be kept and gone back to. */
export type LibraryPlace = SelectionPlace | ArticlePlace | EntityPlace | ImportPlace;

export interface SelectionPlace extends Selection {
  readonly view: SelectionView;
  readonly sort: LibrarySort;
  /** What of the time is shown: an EDTF year, month, day or interval; empty where the view chooses. */
  readonly time: string;
}

export interface ArticlePlace {
  readonly view: 'article';
  readonly id: string;
  /** An offset into the article's text to lead to, in UTF-16 code units. */
  readonly at?: number;
}

export interface EntityPlace {
  readonly view: 'entity';
  /** See `core/entities/entity-key`. */
  readonly key: string;
}

/** Where files are brought in and backups are made. */
export interface ImportPlace {
  readonly view: 'import';
}

/** The list of all articles. */
export const LIBRARY_HOME: SelectionPlace = { view: 'list', ...ALL_ARTICLES, sort: 'relevance', time: '' };

/** The query of an address, with its question mark, by which a place of the library is found again; empty for the list of all. */
export function formatPlace(place: LibraryPlace): string {
  const query = pairsOf(place)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(LONE_SURROGATE, ''))}`)
    .join('&');
  return query && `?${query}`;
}

/** The place that the query of an address names. What it does not say or says wrong is as in the list of all. */
export function parsePlace(query: string): LibraryPlace {
  const pairs = query.replace(/^\?/, '').split('&').map(readPair);
  const first = (name: string): string => pairs.find((pair) => pair[0] === name)?.[1] ?? '';
  const view = first('view');
  const at = Number(first('at') || Number.NaN);
  if (view === 'article' && first('id')) return { view, id: first('id'), ...(Number.isSafeInteger(at) && at >= 0 && { at }) };
  if (view === 'entity' && first('key')) return { view, key: first('key') };
  if (view === 'import') return { view };
  return {
    view: SELECTION_VIEWS.find((one) => one === view) ?? LIBRARY_HOME.view,
    words: first('q'),
    filters: pairs.flatMap(([name, value]) => (name === 'f' && value ? [value] : [])),
    sort: LIBRARY_SORTS.find((one) => one === first('sort')) ?? LIBRARY_HOME.sort,
    time: first('time'),
  };
}

/** Half a character, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

type Pair = readonly [name: string, value: string];

function pairsOf(place: LibraryPlace): Pair[] {
  if (place.view === 'article')
    return [['view', place.view], ['id', place.id], ...(place.at === undefined ? [] : [['at', String(place.at)] as const])];
  if (place.view === 'entity')
    return [
      ['view', place.view],
      ['key', place.key],
    ];
  if (place.view === 'import') return [['view', place.view]];
  const { view, words, filters, sort, time } = place;
  const single: readonly Pair[] = [
    ['view', view === LIBRARY_HOME.view ? '' : view],
    ['q', words],
    ['sort', sort === LIBRARY_HOME.sort ? '' : sort],
    ['time', time],
  ];
  return [...single.filter(([, value]) => value !== ''), ...filters.map((filter) => ['f', filter] as const)];
}

function readPair(text: string): Pair {
  const [name = '', ...value] = text.split('=');
  return [name, decode(value.join('='))];
}

/** A per cent sign typed by hand stands for itself. */
const LONE_PER_CENT = /%(?![\da-f]{2})/gi;

function decode(text: string): string {
  const encoded = text.replaceAll('+', ' ').replace(LONE_PER_CENT, '%25');
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Bytes that are no UTF-8.
    return encoded;
  }
}
