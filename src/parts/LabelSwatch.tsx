import type { LabelColour, LabelLine } from '../model/label';

/** A piece of a mark as it looks on the page; for those who see it, so whatever it stands beside must say the name. */
export function LabelSwatch({ colour, line }: { readonly colour: LabelColour; readonly line: LabelLine }) {
  return (
    <span class="swatch" data-colour={colour} data-line={line} aria-hidden="true">
      {NOTHING_TO_READ}
    </span>
  );
}

/** No-break spaces: a line is drawn under them, which it is not under nothing. */
const NOTHING_TO_READ = '\u00A0'.repeat(5);
