import { labelNameIn } from '../core/annotations/label-name';
import type { Label } from '../model/label';
import { translate } from '../platform/translate';

/** What a label is called in the reader's language. */
export function labelName(label: Label): string {
  return labelNameIn(label, translate);
}
