import * as v from 'valibot';
import type { Dismissal, PageCorrections, ToldDay } from '../../../model/loose-decisions';
import { correctionEntries } from './decisions';
import { edtf, id, instant, line, list, offset, type SchemasOf } from './forms';

const pageCorrectionsEntries = { addresses: list(id), ...correctionEntries } satisfies SchemasOf<PageCorrections>;

/** What was decided on an article that is not saved. */
export const pageCorrectionsSchema: v.GenericSchema<unknown, PageCorrections> = v.object(pageCorrectionsEntries);

const toldDayEntries = { articleId: id, start: offset, end: offset, value: edtf } satisfies SchemasOf<ToldDay>;

const dismissalEntries = {
  id,
  articleIds: list(id),
  one: v.object(toldDayEntries),
  other: v.object(toldDayEntries),
  shared: list(line),
  dismissedAt: instant,
} satisfies SchemasOf<Dismissal>;

/** Two sentences that do not disagree, as the reader says. */
export const dismissalSchema: v.GenericSchema<unknown, Dismissal> = v.object(dismissalEntries);
