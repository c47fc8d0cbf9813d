import type { ChangeFact } from '../../../core/revisions/tell-changes';
import type { Translate } from '../../../model/translate';

type DateFact = Extract<ChangeFact, { type: 'date' }>;
type NameFact = Extract<ChangeFact, { type: 'gone' | 'new' }>;

const DATE_KEYS: Readonly<Record<DateFact['doubt'], string>> = {
  gone: 'changeDateDoubtGone',
  new: 'changeDateDoubtNew',
  stays: 'changeDateDoubtStays',
  none: 'changeDate',
};

/** What changes of a text mean, in sentences: a date that was corrected first, then numbers, then names that went and came. */
export function changesInWords(facts: readonly ChangeFact[], translate: Translate): string[] {
  const sentences = facts.flatMap((fact) => {
    if (fact.type === 'date') return [translate(DATE_KEYS[fact.doubt], fact.before, fact.after)];
    return fact.type === 'number' ? [translate('changeNumber', fact.before, fact.after)] : [];
  });
  const gone = wordsOf(facts, 'gone');
  const recent = wordsOf(facts, 'new');
  return [
    ...sentences,
    ...(gone === '' ? [] : [translate('changeGone', gone)]),
    ...(recent === '' ? [] : [translate('changeNew', recent)]),
  ];
}

function wordsOf(facts: readonly ChangeFact[], type: NameFact['type']): string {
  return facts.flatMap((fact) => (fact.type === type ? [fact.words] : [])).join(', ');
}
