import type { EntityKind } from '../../model/mention';

/** What a filter that is written as a word asks for. */
export type FilterName = EntityKind | 'date' | 'site' | 'lang' | 'tag' | 'label' | 'has' | 'is';

/** The folded names of filters in both languages: `person:`, `personne:`. */
export const FILTER_NAMES: Readonly<Record<string, FilterName>> = {
  person: 'person',
  personne: 'person',
  place: 'place',
  lieu: 'place',
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
  event: 'event',
  evenement: 'event',
  other: 'other',
  autre: 'other',
  date: 'date',
  site: 'site',
  lang: 'lang',
  language: 'lang',
  langue: 'lang',
  tag: 'tag',
  motcle: 'tag',
  label: 'label',
  etiquette: 'label',
  has: 'has',
  avec: 'has',
  is: 'is',
  est: 'is',
};

/** The filter of articles of which only the address is kept. */
export const TO_READ = 'is:toread';

/** The filters by what an article is, by their folded names. */
export const STATE_FILTERS: Readonly<Record<string, string>> = {
  toread: TO_READ,
  unread: TO_READ,
  alire: TO_READ,
  nonlu: TO_READ,
};

/** The folded names of what an article can have. */
export const TRAIT_NAMES: Readonly<Record<string, Trait>> = {
  note: 'note',
  notes: 'note',
  mark: 'mark',
  marks: 'mark',
  marque: 'mark',
  marques: 'mark',
  passage: 'mark',
  passages: 'mark',
  warning: 'warning',
  warnings: 'warning',
  doute: 'warning',
  doutes: 'warning',
  alerte: 'warning',
  alertes: 'warning',
};

/** What `has:` asks for: a note, a marked passage, a date that contradicts itself. */
export type Trait = 'note' | 'mark' | 'warning';

/** Words that a reader writes between those that are searched for; alone they are searched for themselves. */
export const GRAMMAR: ReadonlySet<string> = new Set(
  'le la les un une des du de au aux et ou en a dans sur pour par the an of and or in on to for'.split(' '),
);
