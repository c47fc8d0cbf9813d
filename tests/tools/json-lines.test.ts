import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../tools/doors/json-lines';

const question = v.object({ id: v.string(), text: v.string() });
const answer = (line: string): Promise<object> =>
  answerLine(line, question, ({ id, text }) => {
    if (text === '') throw new Error('There is no text.');
    return { id, length: text.length };
  });

describe('a line at a door', () => {
  it('is answered, with the time it took', async () => {
    expect(await answer('{"id": "a", "text": "Alger", "more": 1}')).toEqual({ id: 'a', length: 5, ms: expect.any(Number) });
  });

  it.each([
    ['no JSON', 'Alger', /JSON/],
    ['no object', '[]', /Object|id/],
    ['nothing', 'null', /Object/],
  ])('that is %s gets an error', async (_, line, words) => {
    expect(await answer(line)).toEqual({ error: expect.stringMatching(words) });
  });

  it.each([
    ['lacks a field', '{"id": "b"}', /"text"/],
    ['has a field of another kind', '{"id": "b", "text": 7}', /string/],
    ['cannot be answered', '{"id": "b", "text": ""}', /There is no text/],
  ])('that %s gets an error with its id', async (_, line, words) => {
    expect(await answer(line)).toEqual({ id: 'b', error: expect.stringMatching(words) });
  });
});
