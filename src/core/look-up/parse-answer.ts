import * as v from 'valibot';

/** What a schema makes of an answer from outside; null when it is no JSON or not what the schema wants. */
export function parseAnswer<Checked>(schema: v.GenericSchema<unknown, Checked>, json: string): Checked | null {
  try {
    const { success, output } = v.safeParse(schema, JSON.parse(json), { abortEarly: true });
    return success ? output : null;
  } catch {
    // No JSON, or nested deeper than the parser goes.
    return null;
  }
}
