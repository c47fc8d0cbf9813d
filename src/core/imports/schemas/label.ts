import * as v from 'valibot';
import { LABEL_COLOURS, LABEL_LINES, type Label } from '../../../model/label';
import { id, line, type SchemasOf } from './forms';

const entries = {
  id,
  name: v.pipe(line, v.description('Empty for one of the default set that was not renamed.')),
  colour: v.picklist(LABEL_COLOURS),
  line: v.picklist(LABEL_LINES),
} satisfies SchemasOf<Label>;

export const labelSchema: v.GenericSchema<unknown, Label> = v.object(entries);
