import { DEFAULT_LABELS, type Label } from '../../model/label';

/** A label that was never set is the first. */
export function firstLabel(labels: readonly Label[]): string {
  return (labels[0] ?? DEFAULT_LABELS[0])?.id ?? '';
}
