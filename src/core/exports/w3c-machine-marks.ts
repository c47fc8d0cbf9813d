import { isDate, type DateMention, type EntityMention } from '../../model/mention';
import { describeWarning } from '../dates/describe-warning';
import { entityKey } from '../entities/entity-key';
import { isLessSure } from '../entities/is-less-sure';
import type { ExportOptions } from '../../model/export';
import { markIri, spanTarget, type Json, type W3cSource } from './w3c-source';
import { EDTF, SOFTWARE, subjectIri } from './w3c-vocabulary';

/**
 * What Repères marked in an article, in reading order: names and dates as `identifying`, what contradicts itself as `questioning` with the
 * better date as `editing` (https://www.w3.org/TR/annotation-model/#motivation-and-purpose). What the reader decided is the reader's. The
 * less sure names are left out, as are warnings that the reader let stand.
 */
export function machineMarks(source: W3cSource, options: ExportOptions): Json[] {
  return source.article.mentions
    .filter((mention) => !isLessSure(mention))
    .flatMap((mention) => (isDate(mention) ? datesOf(mention, source, options) : [identifiedEntity(mention, source, options)]));
}

function datesOf(date: DateMention, source: W3cSource, options: ExportOptions): Json[] {
  return [
    ...(date.resolved ? [identifiedDate(date, date.resolved.value, source, options)] : []),
    ...(date.warnings.length > 0 && !date.isDismissed ? [questionedDate(date, source, options)] : []),
  ];
}

function identifiedEntity(mention: EntityMention, source: W3cSource, options: ExportOptions): Json {
  const body = [
    { type: 'SpecificResource', source: subjectIri(entityKey(mention)), purpose: 'identifying' },
    { type: 'TextualBody', value: mention.canonical, format: 'text/plain', purpose: 'identifying' },
    { type: 'TextualBody', value: mention.kind, format: 'text/plain', language: 'en', purpose: 'classifying' },
  ];
  return marked('identifying', mention, source, options, body);
}

function identifiedDate(date: DateMention, value: string, source: W3cSource, options: ExportOptions): Json {
  return marked('identifying', date, source, options, [dateBody(value, 'identifying')]);
}

function questionedDate(date: DateMention, source: W3cSource, options: ExportOptions): Json {
  const { translate, locale } = options;
  const reasons = date.warnings.map((warning) => ({
    type: 'TextualBody',
    value: describeWarning(warning, translate, locale),
    format: 'text/plain',
    language: locale,
    purpose: 'questioning',
  }));
  const suggestions = [...new Set(date.warnings.flatMap(({ suggestion }) => suggestion ?? []))];
  const body = [...reasons, ...suggestions.map((value) => dateBody(value, 'editing'))];
  // The machine doubts, whoever said which date is meant.
  return marked('questioning', { ...date, source: 'rule' }, source, options, body);
}

function dateBody(value: string, purpose: string): Json {
  return { type: 'TextualBody', value, format: 'text/plain', conformsTo: EDTF, purpose };
}

function marked(
  motivation: string,
  mention: DateMention | EntityMention,
  source: W3cSource,
  { translate }: ExportOptions,
  body: readonly Json[],
): Json {
  const { kind, start, end, decidedAt } = mention;
  const isReaders = mention.source === 'reader';
  return {
    id: markIri(source, [motivation, kind, start, end].join('\n')),
    type: 'Annotation',
    motivation,
    creator: isReaders ? { type: 'Person', name: translate('exportReader') } : SOFTWARE,
    ...(isReaders && decidedAt !== undefined && { created: decidedAt }),
    generator: SOFTWARE,
    body,
    target: spanTarget(source, { start, end }),
  };
}
