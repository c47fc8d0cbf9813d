import * as v from 'valibot';
import type {
  DateBasis,
  DateMention,
  DatePart,
  DateUnit,
  DateWarning,
  Direction,
  MentionSource,
  PartOfDay,
  ResolvedDate,
  StatedDate,
} from '../../../model/mention';
import { edtf, instant, integer, line, list, offset, oneOf, share, yes, type SchemasOf } from './forms';

/** Who says that something is mentioned. */
export const mentionSource = oneOf<MentionSource>({ model: true, gazetteer: true, rule: true, reader: true });

const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);

const oneEnd = {
  weekday: v.exactOptional(weekday),
  day: v.exactOptional(integer),
  month: v.exactOptional(integer),
  year: v.exactOptional(integer),
  decade: v.exactOptional(integer),
  century: v.exactOptional(integer),
  season: v.exactOptional(v.picklist([21, 22, 23, 24])),
  quarter: v.exactOptional(v.picklist([1, 2, 3, 4])),
  half: v.exactOptional(v.picklist([1, 2])),
  holiday: v.exactOptional(line),
  unit: v.exactOptional(
    oneOf<DateUnit>({
      day: true,
      weekend: true,
      week: true,
      month: true,
      quarter: true,
      half: true,
      year: true,
      decade: true,
      century: true,
    }),
  ),
  count: v.exactOptional(v.number()),
  isFromText: v.exactOptional(yes),
  direction: v.exactOptional(oneOf<Direction>({ last: true, this: true, next: true })),
  partOfDay: v.exactOptional(
    oneOf<PartOfDay>({ morning: true, noon: true, afternoon: true, evening: true, night: true, midnight: true }),
  ),
  hour: v.exactOptional(integer),
  minute: v.exactOptional(integer),
  modifier: v.exactOptional(oneOf<NonNullable<StatedDate['modifier']>>({ start: true, mid: true, end: true, about: true })),
} satisfies SchemasOf<Omit<StatedDate, 'to'>>;

/** The other end of a range has no other end of its own. */
const statedSchema: v.GenericSchema<unknown, StatedDate> = v.object({ ...oneEnd, to: v.exactOptional(v.object(oneEnd)) });

const resolvedEntries = {
  value: edtf,
  inferred: list(oneOf<DatePart>({ day: true, month: true, year: true })),
  basis: oneOf<DateBasis>({ stated: true, publication: true, weekday: true, text: true, reader: true }),
  confidence: share,
} satisfies SchemasOf<ResolvedDate>;

const suggestion = v.exactOptional(edtf);

const warningSchema: v.GenericSchema<unknown, DateWarning> = v.variant('code', [
  v.object({ code: v.literal('weekday-mismatch'), stated: weekday, actual: weekday, value: edtf, suggestion }),
  v.object({
    code: v.literal('impossible-date'),
    day: integer,
    month: integer,
    year: v.exactOptional(integer),
    suggestion,
  }),
  v.object({ code: v.literal('after-publication'), value: edtf, published: edtf, suggestion }),
  v.object({ code: v.literal('range-reversed'), from: edtf, to: edtf, suggestion }),
  v.object({ code: v.literal('publication-mismatch'), value: edtf, published: edtf, suggestion }),
]);

const entries = {
  start: offset,
  end: offset,
  kind: v.literal('date'),
  stated: statedSchema,
  resolved: v.exactOptional(v.object(resolvedEntries)),
  source: mentionSource,
  warnings: list(warningSchema),
  decidedAt: v.exactOptional(instant),
  isDismissed: v.exactOptional(yes),
} satisfies SchemasOf<DateMention>;

export const dateMentionSchema = v.object(entries);
