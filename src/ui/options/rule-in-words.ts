import type { NameRule } from '../../model/name-rule';
import type { Translate } from '../../model/translate';

/** What a rule says of its words, as a sentence without a stop. */
export function ruleInWords({ words, verdict }: NameRule, translate: Translate): string {
  if (verdict.type === 'mute') return translate('ruleMute', words);
  const kind = translate(`kind_${verdict.kind}`);
  if (verdict.type === 'kind') return translate('ruleKind', words, kind);
  if (verdict.type === 'add') return translate('ruleAdd', words, kind);
  if (verdict.type === 'sameAs') return translate('ruleSameAs', words, verdict.canonical, kind);
  return translate('ruleWords', words, verdict.words, kind);
}
