import * as v from 'valibot';
import { BLOCK_KINDS, type Anchor } from '../../../model/anchor';
import { line, offset, text, type SchemasOf } from './forms';

/** Of what a passage is found again by; what is on a date has more. */
export const anchorEntries = {
  start: offset,
  end: offset,
  quote: text,
  prefix: line,
  suffix: line,
  block: v.exactOptional(v.picklist(BLOCK_KINDS)),
  textHash: v.exactOptional(line),
} satisfies SchemasOf<Anchor>;

export const anchorSchema: v.GenericSchema<unknown, Anchor> = v.object(anchorEntries);
