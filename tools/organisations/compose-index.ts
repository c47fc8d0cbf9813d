import { keyOf } from '../../src/core/entities/organisations/organisation-lookup';
import { readNames } from '../../src/core/entities/organisations/read-organisations';

/**
 * The index of the tables of organisations, by the first words of names: a word on one line and on the next `longest;rest=ids;...`.
 * `longest` is the number of words of the longest name that begins with it, `rest` what follows it in a name, and `ids` are those of
 * the organisations that are called so, in the order of the tables.
 */
export function composeIndex(lines: readonly string[]): string {
  const groups = new Map<string, Map<string, Set<string>>>();
  for (const line of lines) {
    const id = line.slice(0, line.indexOf('|'));
    for (const { listed } of readNames(line)) {
      const [first = '', ...rest] = keyOf(listed).split(' ');
      const group = groups.get(first) ?? new Map<string, Set<string>>();
      groups.set(first, group.set(rest.join(' '), (group.get(rest.join(' ')) ?? new Set()).add(id)));
    }
  }
  return [...groups.keys()]
    .toSorted()
    .map((first) => `${first}\n${describe(groups.get(first) ?? new Map())}`)
    .join('\n');
}

function describe(group: ReadonlyMap<string, ReadonlySet<string>>): string {
  const longest = Math.max(...[...group.keys()].map((rest) => (rest === '' ? 1 : rest.split(' ').length + 1)));
  const names = [...group.keys()].toSorted().map((rest) => `${rest}=${[...(group.get(rest) ?? [])].join(',')}`);
  return [longest, ...names].join(';');
}
