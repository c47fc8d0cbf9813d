import fc from 'fast-check';

/** Objects as JSON makes them. */
export const plain = { noNullPrototype: true } as const;

/** A record in which some fields may be missing. */
export function some<Fields extends object, Key extends keyof Fields>(
  fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> },
  required: Key[],
) {
  return fc.record(fields, { requiredKeys: required as never, ...plain }) as unknown as fc.Arbitrary<Fields>;
}
