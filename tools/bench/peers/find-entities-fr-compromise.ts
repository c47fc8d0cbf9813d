/** As much of the package as we ask. */
interface FrCompromise {
  readonly default: (text: string) => Readonly<Record<'people' | 'places' | 'organizations', () => Found>>;
}
interface Found {
  readonly out: (form: 'array') => string[];
}

// The types that it brings are sources, which do not compile under our rules: so the compiler must not see which package it is.
const PACKAGE: string = 'fr-compromise';
const { default: read }: FrCompromise = await import(PACKAGE);

/** The people, places and organisations that fr-compromise finds in a French text, by their words. */
export function findEntitiesFrCompromise(text: string): string[] {
  const found = read(text);
  return [found.people(), found.places(), found.organizations()].flatMap((names) => names.out('array'));
}
