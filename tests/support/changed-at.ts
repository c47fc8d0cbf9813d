/** Where something stands in a value, from the outside in. */
export type Place = readonly (string | number)[];

/** A copy of a JSON value that has something else at a place; nothing when that is `undefined`. */
export function changedAt(value: unknown, [step, ...inside]: Place, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    const all: unknown[] = value.map((one, at) => (at === step ? changedAt(one, inside, other) : one));
    return all.filter((one) => one !== undefined);
  }
  const fields = { ...(value as Readonly<Record<string, unknown>>) };
  fields[step] = changedAt(fields[step], inside, other);
  return JSON.parse(JSON.stringify(fields));
}

/** Where anything stands in a JSON value. */
export function placesIn(value: unknown, before: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [before];
  const inner = Array.isArray(value)
    ? value.flatMap((one: unknown, at) => placesIn(one, [...before, at]))
    : Object.entries(value).flatMap(([name, one]) => placesIn(one, [...before, name]));
  return before.length > 0 ? [before, ...inner] : inner;
}

/** What stands at a place. */
export function valueAt(value: unknown, [step, ...inside]: Place): unknown {
  return step === undefined ? value : valueAt((value as Readonly<Record<string | number, unknown>>)[step], inside);
}
