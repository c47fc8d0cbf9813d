const NOT_ALLOWED = /[\\/:*?"<>|#^[\]\p{C}]+/gu;
const LONGEST_NAME = 100;

/** A title as a file name that every system and Obsidian's links accept; `taken` holds lower-case names already given. */
export function fileName(title: string, extension: string, taken: Set<string> = new Set()): string {
  const base =
    [
      ...title
        .replaceAll(NOT_ALLOWED, ' ')
        .replaceAll(/\s+/g, ' ')
        .replace(/^[. ]+/, ''),
    ]
      .slice(0, LONGEST_NAME)
      .join('')
      .replace(/[. ]+$/, '') || 'article';
  let name = `${base}.${extension}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} (${number}).${extension}`;
  taken.add(name.toLowerCase());
  return name;
}
