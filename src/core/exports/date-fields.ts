import { isDate, type DateMention } from '../../model/mention';
import { describeWarning } from '../dates/describe-warning';
import { oneLine } from './escape-markdown';
import type { ExportOptions, ExportableArticle } from '../../model/export';

/** A date that an article states, in plain words. */
export interface DateFields {
  /** As the article writes it. */
  readonly words: string;
  /** What it is taken to mean: EDTF; empty where that is not known. */
  readonly value: string;
  /** What is wrong with it in a sentence of the reader's language; empty where nothing is, or the reader let it stand. */
  readonly warning: string;
  /** EDTF: the likely right reading of a date that is doubted; empty where none can be defended. */
  readonly suggestion: string;
  /** What the reader decided: `set` to another value, `dismissed` the warning; empty where they decided nothing. */
  readonly decision: 'set' | 'dismissed' | '';
}

/** The dates of an article in reading order. */
export function datesOf(
  { mentions, text }: ExportableArticle,
  options: Pick<ExportOptions, 'locale' | 'translate'>,
): DateFields[] {
  return mentions.filter(isDate).map((date) => ({
    words: oneLine(text.slice(date.start, date.end)),
    value: date.resolved?.value ?? '',
    warning: warningOn(date, options),
    suggestion: date.isDismissed ? '' : (date.warnings.find(({ suggestion }) => suggestion)?.suggestion ?? ''),
    decision: decisionOn(date),
  }));
}

/** What is wrong with a date in a sentence; empty where nothing is, or the reader let it stand. */
export function warningOn({ warnings, isDismissed }: DateMention, options: Pick<ExportOptions, 'locale' | 'translate'>): string {
  if (isDismissed) return '';
  return warnings.map((warning) => describeWarning(warning, options.translate, options.locale)).join(' ');
}

/** What the reader decided on a date. */
export function decisionOn({ isDismissed, source }: DateMention): DateFields['decision'] {
  if (isDismissed) return 'dismissed';
  return source === 'reader' ? 'set' : '';
}
