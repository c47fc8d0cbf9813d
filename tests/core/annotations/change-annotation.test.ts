import { describe, expect, it } from 'vitest';
import { begin, merge, withFields, withoutChange } from '../../../src/core/annotations/change-annotation';
import { makeNote } from '../../support/make-annotation';

const NINE = '2022-04-12T09:00:00.000Z';
const TEN = '2022-04-12T10:00:00.000Z';
const ELEVEN = '2022-04-12T11:00:00.000Z';

describe('an annotation', () => {
  it('begins with one time for all its fields', () => {
    const { id, target } = makeNote();
    expect(begin({ id, target, label: 'doubt', note: 'Vu.', tags: ['a'] }, NINE)).toEqual({
      id,
      target,
      label: 'doubt',
      note: 'Vu.',
      tags: ['a'],
      createdAt: NINE,
      changedAt: { label: NINE, note: NINE, tags: NINE },
    });
  });

  it('keeps the time of the fields that say the same', () => {
    const before = makeNote({ note: 'Vu.', tags: ['a'] });
    const after = withFields(before, { note: 'Vu et relu.', tags: ['a'] }, NINE);
    expect(after).toEqual({ ...before, note: 'Vu et relu.', changedAt: { ...before.changedAt, note: NINE } });
  });

  it('tells one tag with a comma from two tags', () => {
    expect(withFields(makeNote({ tags: ['a,b'] }), { tags: ['a', 'b'] }, NINE).changedAt.tags).toBe(NINE);
  });

  it('goes back to what it was before a change, but for what another hand changed since', () => {
    const before = makeNote({ note: 'un', label: 'important' });
    const after = withFields(before, { note: 'deux' }, NINE);
    const since = withFields(after, { label: 'doubt' }, TEN);
    expect(withoutChange(since, before, after, ELEVEN)).toMatchObject({ note: 'un', label: 'doubt' });
  });

  it('takes of two copies the later one of each field, whichever comes first', () => {
    const base = makeNote({ note: 'un', tags: ['a'] });
    const one = withFields(base, { note: 'deux' }, NINE);
    const other = withFields(withFields(base, { tags: ['b'] }, NINE), { note: 'trois' }, TEN);
    expect(merge(one, other)).toMatchObject({ note: 'trois', tags: ['b'] });
    expect(merge(other, one)).toEqual(merge(one, other));
  });
});
