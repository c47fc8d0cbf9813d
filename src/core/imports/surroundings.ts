import type { Anchor } from '../../model/anchor';
import { CONTEXT_LENGTH } from '../anchors/describe-anchor';
import { fieldOf, textAt, type Fields } from './read-fields';

/** The words before and after a quote, as much of them as an anchor keeps; others keep more. `where` is how the file names them. */
export function surroundingsAt(fields: Fields, where: string): Pick<Anchor, 'prefix' | 'suffix'> {
  const prefix = textAt(fieldOf(fields, 'prefix'), `${where}.prefix`);
  const suffix = textAt(fieldOf(fields, 'suffix'), `${where}.suffix`);
  return { prefix: prefix.slice(-CONTEXT_LENGTH), suffix: suffix.slice(0, CONTEXT_LENGTH) };
}
