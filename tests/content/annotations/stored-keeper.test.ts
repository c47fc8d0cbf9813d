import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storedKeeper } from '../../../src/content/annotations/stored-keeper';
import { askFromPage } from '../../../src/messages/ask';
import { makeNote } from '../../support/make-annotation';

vi.mock('../../../src/messages/ask', () => ({
  askFromPage: {
    annotate: vi.fn<typeof askFromPage.annotate>(),
    undoAnnotationChange: vi.fn<typeof askFromPage.undoAnnotationChange>(),
  },
}));

const annotate = vi.mocked(askFromPage.annotate);
const undo = vi.mocked(askFromPage.undoAnnotationChange);
const ADDRESS = 'https://journal.example/a';
const NOTE = makeNote();
const keeper = storedKeeper(ADDRESS);

beforeEach(() => void vi.resetAllMocks());

describe('a background that is killed over a question', () => {
  it('is asked the same again until it answers', async () => {
    annotate.mockRejectedValueOnce(new Error('The message port closed.')).mockRejectedValueOnce(named('NoAnswer'));
    annotate.mockResolvedValueOnce(NOTE);
    expect(await keeper.add(NOTE)).toEqual(NOTE);
    expect(annotate.mock.calls).toEqual(Array.from({ length: 3 }, () => [{ address: ADDRESS, annotation: NOTE }]));
  });

  it('is given up at last', async () => {
    annotate.mockRejectedValue(named('NoAnswer'));
    await expect(keeper.add(NOTE)).rejects.toMatchObject({ name: 'NoAnswer' });
    expect(annotate).toHaveBeenCalledTimes(4);
  });

  it('is not asked twice to undo, for it may have done so', async () => {
    undo.mockRejectedValue(named('NoAnswer'));
    await expect(keeper.undo()).rejects.toMatchObject({ name: 'NoAnswer' });
    expect(undo).toHaveBeenCalledTimes(1);
  });
});

it('takes an answer that is an error for one', async () => {
  annotate.mockRejectedValue(named('StorageFull'));
  await expect(keeper.add(NOTE)).rejects.toMatchObject({ name: 'StorageFull' });
  expect(annotate).toHaveBeenCalledTimes(1);
});

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}
