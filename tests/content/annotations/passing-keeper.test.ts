import { describe, expect, it } from 'vitest';
import { passingKeeper } from '../../../src/content/annotations/passing-keeper';
import { makeNote } from '../../support/make-annotation';

const { id, target, label, note, tags } = makeNote({ note: 'un' });
const NOTE = { id, target, label, note, tags };

describe('what is kept in a private window', () => {
  it('changes and goes as in the library, and each change can be undone', async () => {
    const keeper = passingKeeper();
    await keeper.add(NOTE);
    await keeper.change(id, { note: 'deux' });
    await keeper.remove(id);
    expect(await keeper.find()).toEqual([]);
    await keeper.undo();
    expect(await keeper.find()).toMatchObject([{ note: 'deux' }]);
    await keeper.undo();
    expect(await keeper.find()).toMatchObject([{ note: 'un' }]);
    await keeper.undo();
    expect(await keeper.find()).toEqual([]);
    expect(await keeper.undo()).toBe(false);
  });

  it('comes back when it is changed after it was removed', async () => {
    const keeper = passingKeeper();
    await keeper.add(NOTE);
    await keeper.remove(id);
    await keeper.change(id, { tags: ['a'] });
    expect(await keeper.find()).toMatchObject([{ note: 'un', tags: ['a'] }]);
  });

  it('is unknown to another page', async () => {
    await passingKeeper().add(NOTE);
    const other = passingKeeper();
    expect(await other.find()).toEqual([]);
    await expect(other.change(id, {})).rejects.toMatchObject({ name: 'AnnotationNotFound' });
  });
});
