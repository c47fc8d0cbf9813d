import type { EntityKind, EntityMention } from '../../model/mention';
import { findDemonyms } from './demonyms/find-demonyms';
import { findNames, isTagged } from './find-names';
import { findPlaces } from './find-places';
import { placeName, type Gazetteer, type GazetteerPlace } from './gazetteer';
import { joinNames } from './join-names';
import { linkPlaces } from './link-place';
import type { NamedSpan } from './named-span';
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
  const idByName = new Map([...places].map(([{ start, end }, { id }]) => [text.slice(start, end), id]));
  const canonicals = joinNames(text, names, (name, kind) => knownId(name, kind, idByName));
  const ids = idsOfCanonicals(text, names, canonicals, places);
  const placeNames = new Map([...places.values()].map((place) => [place.id, placeName(place, language)]));
  return names.map((name, index) => {
    const canonical = canonicals[index] ?? text.slice(name.start, name.end);
    const place = places.get(name);
    const id = place?.id ?? ids.get(keyOf(name.kind, canonical));
    if (id === undefined) return { ...name, canonical };
    return { ...name, canonical: placeNames.get(id) ?? nameOfOrganisation(id, language) ?? canonical, entityId: id };
  });
}

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

function knownId(name: string, kind: EntityKind, places: ReadonlyMap<string, string>): string | undefined {
  if (kind === 'place') return places.get(name);
  return kind === 'organisation' ? organisationNamed(name)?.organisation.id : undefined;
}

/** The id of a joined name is the one that any of its forms is known by. */
function idsOfCanonicals(
  text: string,
  names: readonly NamedSpan[],
  canonicals: readonly string[],
  places: ReadonlyMap<NamedSpan, GazetteerPlace>,
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const id = places.get(name)?.id ?? knownId(text.slice(name.start, name.end), name.kind, NO_PLACES);
    if (id !== undefined) ids.set(keyOf(name.kind, canonicals[index] ?? ''), id);
  }
  return ids;
}

const NO_PLACES: ReadonlyMap<string, string> = new Map();

function keyOf(kind: EntityKind, canonical: string): string {
  return `${kind} ${canonical}`;
}

function nameOfOrganisation(id: string, language: string): string | undefined {
  const organisation = organisationLookup().byId.get(id);
  return organisation && organisationName(organisation, language);
}
