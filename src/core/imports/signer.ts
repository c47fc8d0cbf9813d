/**
 * Signs notes with who wrote them where a file has those of several people, for in the library all are the reader's. `names` are of all
 * that the file has.
 */
export function signer(names: readonly string[]): (note: string, name: string) => string {
  const people = new Set(names.filter((name) => name !== ''));
  return (note, name) => (people.size < 2 || note === '' || name === '' ? note : signed(note, name));
}

/** A note with the name of who wrote it in a line under it. */
export function signed(note: string, name: string): string {
  return `${note}\n\n— ${name}`;
}
