import { DEFAULT_LABELS, type Label } from '../../model/label';
import type { Translate } from '../../model/translate';

/** What a label is called: as the reader named it, else as it is called in the reader's language. */
export function labelNameIn({ id, name }: Pick<Label, 'id' | 'name'>, translate: Translate): string {
  if (name.trim()) return name;
  return translate(DEFAULT_IDS.has(id) ? `label_${id}` : 'labelWithoutName');
}

const DEFAULT_IDS = new Set(DEFAULT_LABELS.map(({ id }) => id));
