import { isEntity, SURE_CONFIDENCE, type Mention } from '../../model/mention';

/** Whether a mention is shown only to readers who asked for the less sure ones: a name that may be none, or of another kind. */
export function isLessSure(mention: Mention): boolean {
  return isEntity(mention) && mention.confidence < SURE_CONFIDENCE;
}
