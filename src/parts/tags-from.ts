import { MOST_TAGS } from '../model/annotation';

/** Nobody types more; other tools have longer ones, which stay as they are. In UTF-16 code units. */
const LONGEST_TYPED = 100;

/** The tags with those added that are typed, which commas part; one that is there already, in whatever case, is not added. */
export function withTyped(tags: readonly string[], typed: string): readonly string[] {
  const found = typed
    .split(',')
    .map((tag) => tag.replaceAll(/\s+/g, ' ').trim().replace(SIGN, '').trim().slice(0, LONGEST_TYPED).trim());
  const all = [...tags, ...found.filter(Boolean)];
  const known = new Map(all.toReversed().map((tag) => [tag.toLocaleLowerCase(), tag]));
  const unique = [...new Set(all.map((tag) => known.get(tag.toLocaleLowerCase()) ?? tag))].slice(0, MOST_TAGS);
  return unique.length === tags.length ? tags : unique;
}

/** The known tags that a typed one may become, those that begin with it first; none that is there already. */
export function completionsOf(typed: string, known: readonly string[], tags: readonly string[]): string[] {
  const start = typed.trim().replace(SIGN, '').toLocaleLowerCase();
  if (!start) return [];
  const there = new Set(tags.map((tag) => tag.toLocaleLowerCase()));
  const open = known.filter((tag) => !there.has(tag.toLocaleLowerCase()));
  const [beginning, inside] = [
    open.filter((tag) => tag.toLocaleLowerCase().startsWith(start)),
    open.filter((tag) => tag.toLocaleLowerCase().indexOf(start) > 0),
  ];
  return [...beginning, ...inside].slice(0, MOST_COMPLETIONS);
}

/** Other programs show tags with it, and readers type it. */
const SIGN = /^#+/;
const MOST_COMPLETIONS = 6;
