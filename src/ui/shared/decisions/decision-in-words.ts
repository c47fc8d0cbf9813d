import type { EntityDecision } from '../../../model/entity-decision';
import type { Translate } from '../../../model/translate';

/** What a decision says of its entity, as a sentence without a stop. */
export function decisionInWords({ name, words, addresses, verdict }: EntityDecision, translate: Translate): string {
  if (verdict.type === 'mute') return translate('entitySaysMute', name);
  if (verdict.type === 'rename') return translate('entitySaysName', name, verdict.name);
  const { canonical } = verdict.to;
  if (words)
    return translate('entitySaysWritten', name, words.map((one) => translate('entityQuoted', one)).join(', '), canonical);
  if (addresses) return translate('entitySaysIn', name, canonical);
  return translate('entitySaysSame', name, canonical);
}
