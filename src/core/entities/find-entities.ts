import type { EntityKind, EntityMention } from '../../model/mention';
import { findDemonyms } from './demonyms/find-demonyms';
import { findNames, isTagged } from './find-names';
import { findPlaces } from './find-places';
import { placeName, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { joinNames } from './join-names';
import { linkPlaces } from './link-place';
import type { NamedSpan } from './named-span';
import { organisationIdOf } from './organisations/organisation-id';
import { organisationLookup, organisationName, organisationNamed } from './organisations/organisation-lookup';
import type { TaggerModel } from './tagger-model';

/** What the finding of entities leans on; what could not be loaded is null. */
export interface EntityKnowledge {
  readonly gazetteer: Gazetteer | null;
  readonly tagger: TaggerModel | null;
}

/**
 * Finds who and what a text names, in reading order, without overlaps: the tagger's names joined under their fullest forms, places
 * and organisations with the ids they have everywhere. In languages that the tagger was not trained for, places only.
 */
export function findEntities(text: string, language: string, { gazetteer, tagger }: EntityKnowledge): EntityMention[] {
  if (!tagger || !isTagged(language)) return gazetteer ? findPlaces(text, language, gazetteer) : [];
  const names = findNames(text, language, tagger);
  const places = gazetteer ? placesOf(text, language, names, gazetteer) : new Map<NamedSpan, GazetteerPlace>();
  const idsByName = group([...places].map(([{ start, end }, { id }]) => [text.slice(start, end), id]));
  const canonicals = joinNames(text, names, (name, kind) => knownId(name, kind, idsByName));
  const ids = idsOfReferents(text, names, canonicals, places);
  const placeNames = new Map([...places.values()].map((place) => [place.id, placeName(place, language)]));
  return names.map((name, index) => {
    const canonical = canonicals[index] ?? text.slice(name.start, name.end);
    const place = places.get(name);
    const id = place?.id ?? ids.get(keyOf(name.kind, canonical));
    if (id === undefined) return { ...name, canonical };
    // What is known to be a place is one more often than not.
    const confidence = place ? Math.max(name.confidence, LINKED_CONFIDENCE) : name.confidence;
    return { ...name, confidence, canonical: placeNames.get(id) ?? nameOfOrganisation(id, language) ?? canonical, entityId: id };
  });
}

const LINKED_CONFIDENCE = 0.7;

function placesOf(
  text: string,
  language: string,
  names: readonly NamedSpan[],
  gazetteer: Gazetteer,
): Map<NamedSpan, GazetteerPlace> {
  const spans = names.filter(({ kind }) => kind === 'place');
  const demonyms = [...findDemonyms(text, language)].flatMap(([id, count]) =>
    Array.from({ length: Math.min(count, MOST_COUNTED) }, () => id),
  );
  const linked = linkPlaces(text, spans, language, gazetteer, demonyms);
  return new Map(spans.flatMap((span, index) => (linked[index] ? [[span, linked[index]] as const] : [])));
}

/** More mentions of a people tell nothing more. */
const MOST_COUNTED = 5;

/** What is known of a name before names are joined. */
function knownId(name: string, kind: EntityKind, placeIds: Groups): string | undefined {
  if (kind === 'place') return onlyOne(placeIds.get(name));
  return kind === 'organisation' ? organisationNamed(name)?.organisation.id : undefined;
}

/** The ids of joined names; they hold for those mentions too that are not known by themselves. */
function idsOfReferents(
  text: string,
  names: readonly NamedSpan[],
  canonicals: readonly string[],
  places: ReadonlyMap<NamedSpan, GazetteerPlace>,
): Map<string, string> {
  const canonicalOf = new Map(names.map((name, index) => [name, canonicals[index] ?? '']));
  const organisations = names.filter(({ kind }) => kind === 'organisation');
  const placeIds = group([...places].map(([name, { id }]) => [canonicalOf.get(name) ?? '', id]));
  const writings = group(organisations.map((name) => [canonicalOf.get(name) ?? '', text.slice(name.start, name.end)]));
  const ids = new Map<string, string>();
  const put = (kind: EntityKind, canonical: string, id: string | undefined): void => {
    if (id !== undefined) ids.set(keyOf(kind, canonical), id);
  };
  for (const [canonical, found] of placeIds) put('place', canonical, onlyOne(found));
  for (const [canonical, written] of writings) put('organisation', canonical, organisationIdOf(canonical, written));
  return ids;
}

type Groups = ReadonlyMap<string, ReadonlySet<string>>;

function group(pairs: readonly (readonly [string, string])[]): Groups {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return groups;
}

/** Two places of one name are no one's: Paris and Paris, Texas. */
function onlyOne(ids: ReadonlySet<string> | undefined): string | undefined {
  return ids?.size === 1 ? [...ids][0] : undefined;
}

function keyOf(kind: EntityKind, canonical: string): string {
  return `${kind} ${canonical}`;
}

function nameOfOrganisation(id: string, language: string): string | undefined {
  const organisation = organisationLookup().byId.get(id);
  return organisation && organisationName(organisation, language);
}
