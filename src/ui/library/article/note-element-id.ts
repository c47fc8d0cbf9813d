/** The id of the element in which a mark's note stands beside the text. */
export function noteElementId(id: string): string {
  return `note-${id}`;
}
