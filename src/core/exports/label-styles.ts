import type { LabelColour, LabelLine } from '../../model/label';

/** How a label's colour looks: a tint that leaves text legible on light and on dark, and a line. */
export interface ColourStyle {
  readonly tint: string;
  readonly line: string;
}

/** The colours of `page/label-marks.css`, for pages that leave the browser; tests/core/exports/label-styles.test.ts compares them. */
export const COLOUR_STYLES: Readonly<Record<LabelColour, ColourStyle>> = {
  yellow: { tint: 'rgb(199 159 0 / 28%)', line: '#967200' },
  green: { tint: 'rgb(65 194 39 / 28%)', line: '#2a8a34' },
  blue: { tint: 'rgb(64 175 255 / 28%)', line: '#2b79c2' },
  pink: { tint: 'rgb(250 100 200 / 24%)', line: '#cf3f92' },
  orange: { tint: 'rgb(255 140 25 / 28%)', line: '#c05f1c' },
  purple: { tint: 'rgb(207 102 255 / 23%)', line: '#9257d6' },
  red: { tint: 'rgb(255 122 102 / 26%)', line: '#d1402c' },
  grey: { tint: 'rgb(158 158 158 / 28%)', line: '#787880' },
};

/** The thickness of each line there. */
export const LINE_WIDTHS: Readonly<Record<LabelLine, string>> = {
  solid: '3px',
  dashed: '3px',
  dotted: '3px',
  double: '2px',
  wavy: '1px',
};
