import { keyOf, organisationLookup, organisationNamed, type OrganisationName } from './organisation-lookup';

/**
 * The id of an organisation by the name under which an article joined its mentions, and by these. A name that is known and that
 * nobody else bears is enough. One that others bear too, or that is known with other capitals, needs a second name of the same
 * organisation, be it an acronym. A name that is not known needs one that is no acronym, for what it is abbreviated to may be the
 * acronym of a better known organisation.
 */
export function organisationIdOf(canonical: string, writings: Iterable<string>): string | undefined {
  const named = organisationNamed(canonical);
  if (named && !named.isShared) return named.organisation.id;
  const listed = organisationLookup().names.get(keyOf(canonical));
  const own = [...writings].flatMap(ownName).filter(({ isAcronym }) => listed !== undefined || !isAcronym);
  const [id, ...others] = new Set(own.map(({ organisation }) => organisation.id));
  return others.length === 0 && (!listed || listed.organisation.id === id) ? id : undefined;
}

/** The organisation that a name means where it means one only. */
function ownName(written: string): OrganisationName[] {
  const name = organisationNamed(written);
  return name && !name.isShared ? [name] : [];
}
