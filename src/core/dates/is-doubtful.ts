import { isDate, type DateMention, type Mention } from '../../model/mention';

/** Whether a mention is a date that cannot be right, and that the reader did not let stand. */
export function isDoubtful<Some extends Mention>(mention: Some): mention is Some & DateMention {
  return isDate(mention) && mention.warnings.length > 0 && !mention.isDismissed;
}
