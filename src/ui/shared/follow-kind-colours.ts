import { MENTION_KINDS } from '../../model/mention';
import type { Settings } from '../../model/settings';
import { onSettingsChanged, readSettings } from '../../platform/settings-storage';

/** Has a page of ours show kinds in the colours that the reader chose for their marks. */
export function followKindColours(): void {
  onSettingsChanged(colour, new AbortController().signal);
  void readSettings().then(colour);
}

/** The colours themselves, light and dark, are in `base.css`. */
function colour({ markColours }: Settings): void {
  const { style } = document.documentElement;
  for (const kind of MENTION_KINDS) style.setProperty(`--${kind}`, `var(--${markColours[kind]})`);
}
