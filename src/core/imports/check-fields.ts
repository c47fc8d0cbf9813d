import * as v from 'valibot';
import { ImportFault } from './format';

/** What a schema makes of a file's content. Throws `ImportFault` that names the first field that is not what it should be. */
export function checkFields<Checked>(schema: v.GenericSchema<unknown, Checked>, content: unknown): Checked {
  const { success, output, issues } = v.safeParse(schema, content, { abortEarly: true });
  if (success) return output;
  throw new ImportFault('badField', fieldOf(issues[0].path ?? []));
}

/** `articles[3].title`. */
function fieldOf(path: readonly { readonly key?: unknown }[]): string {
  const steps = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '');
}
