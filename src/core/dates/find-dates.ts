import type { DateMention } from '../../model/mention';
import { lookUp } from '../text/look-up';
import { checkDate } from './check';
import { parseEdtf } from './edtf';
import { DATE_LANGUAGES } from './languages';
import { recogniseDates } from './recognise';
import { resolveDate } from './resolve';

/**
 * Finds every date in `text`, in reading order: recognised, resolved, checked.
 * @param language BCP 47 primary language; a language without a word table has no dates.
 * @param published EDTF day, month or year of publication, if known; relative dates hang on it.
 */
export function findDates(text: string, language: string, published?: string): DateMention[] {
  const table = lookUp(DATE_LANGUAGES, language);
  if (!table) return [];
  const reference = published === undefined ? null : parseEdtf(published);
  return recogniseDates(text, table).map(({ start, end, stated }) => {
    const resolved = resolveDate(stated, reference);
    const warnings = checkDate(stated, resolved, reference);
    return { kind: 'date', start, end, stated, ...(resolved && { resolved }), source: 'rule', warnings };
  });
}
