/** The colours a label can have, each legible under any text; how they look is in `page/label-marks.css`. */
export const LABEL_COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange', 'purple', 'red', 'grey'] as const;
export type LabelColour = (typeof LABEL_COLOURS)[number];

/** The lines a label can have: they tell labels apart without colour. */
export const LABEL_LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const;
export type LabelLine = (typeof LABEL_LINES)[number];

/** What the reader marks with: a name, a colour and a line. */
export interface Label {
  readonly id: string;
  /** In the reader's words; empty for one of the default set that was not renamed: its name is in the message files. */
  readonly name: string;
  readonly colour: LabelColour;
  readonly line: LabelLine;
}

/** What a reader has who has not changed the set. */
export const DEFAULT_LABELS: readonly Label[] = [
  { id: 'important', name: '', colour: 'yellow', line: 'solid' },
  { id: 'agree', name: '', colour: 'green', line: 'dashed' },
  // A red wavy line is the machine's warning.
  { id: 'doubt', name: '', colour: 'red', line: 'dotted' },
  { id: 'quote', name: '', colour: 'blue', line: 'double' },
  { id: 'follow', name: '', colour: 'purple', line: 'wavy' },
];
