/** The words, cut between two of them with an ellipsis when they are longer than so many code units. */
export function shorten(words: string, most: number): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : withoutHalfLetter(cut)).trimEnd()}…`;
}

/** A letter of two code units is not cut in two. */
function withoutHalfLetter(cut: string): string {
  return cut.replace(/[\uD800-\uDBFF]$/, '');
}
