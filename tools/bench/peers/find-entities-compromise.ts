import nlp from 'compromise';

/** The people, places and organisations that compromise finds in an English text, by their words. */
export function findEntitiesCompromise(text: string): string[] {
  const read = nlp(text);
  return [read.people(), read.places(), read.organizations()].flatMap((found): string[] => found.out('array'));
}
