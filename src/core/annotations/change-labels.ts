import { LABEL_COLOURS, LABEL_LINES, type Label } from '../../model/label';

/** More could not be told apart. */
export const MOST_LABELS = 12;

/** The labels with one of them changed. */
export function withLabelChanged(labels: readonly Label[], id: string, change: Partial<Label>): Label[] {
  return labels.map((label) => (label.id === id ? { ...label, ...change, id } : label));
}

/** The labels with one more, in the first colour and line that no other has; as they were when there are as many as there may be. */
export function withLabelAdded(labels: readonly Label[], id: string, name: string): readonly Label[] {
  if (labels.length >= MOST_LABELS) return labels;
  return [...labels, { id, name, ...freeLook(labels) }];
}

/** The labels without one; the last one stays. */
export function withoutLabel(labels: readonly Label[], id: string): readonly Label[] {
  return labels.length > 1 ? labels.filter((label) => label.id !== id) : labels;
}

/** The labels with one moved towards the beginning or the end. */
export function withLabelMoved(labels: readonly Label[], id: string, by: 1 | -1): readonly Label[] {
  const from = labels.findIndex((label) => label.id === id);
  const moved = labels[from];
  const other = labels[from + by];
  if (!moved || !other) return labels;
  const order = labels.with(from, other);
  return order.with(from + by, moved);
}

/** A colour that is free, with a line that is free where there is one; all colours taken, a pair that is. */
function freeLook(labels: readonly Label[]): Pick<Label, 'colour' | 'line'> {
  const looks = LABEL_COLOURS.flatMap((colour) => LABEL_LINES.map((line) => ({ colour, line })));
  const uses = (look: Pick<Label, 'colour' | 'line'>): number =>
    labels.filter(({ colour }) => colour === look.colour).length * labels.length +
    labels.filter(({ line }) => line === look.line).length;
  const free = looks.filter((look) => !labels.some(({ colour, line }) => colour === look.colour && line === look.line));
  return free.toSorted((one, other) => uses(one) - uses(other))[0] ?? { colour: 'grey', line: 'solid' };
}
