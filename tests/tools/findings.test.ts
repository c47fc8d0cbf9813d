import { describe, expect, it } from 'vitest';
import type { ListedMention, ReadingState } from '../../src/model/reading';
import { findingsAsText, findingsOf } from '../../tools/start/findings';

const MENTIONS: readonly ListedMention[] = [
  {
    kind: 'place',
    words: 'Alger',
    start: 0,
    end: 5,
    canonical: 'Alger',
    entityId: 'geonames:2507480',
    source: 'gazetteer',
    confidence: 0.8,
  },
  {
    kind: 'date',
    words: 'ce mardi\n 5 novembre',
    start: 10,
    end: 30,
    stated: { weekday: 2, day: 5, month: 11 },
    resolved: { value: '2022-11-05', inferred: ['year'], basis: 'publication', confidence: 0.97 },
    source: 'rule',
    warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
  },
];
const READING = {
  state: 'read',
  head: { title: 'Un titre', language: 'fr' },
  mentions: MENTIONS,
} as unknown as Extract<ReadingState, { state: 'read' }>;

describe('the findings that npm start writes', () => {
  it('gives each mention its value, and a doubtful date its sentence and its suggestion', () => {
    const { mentions } = findingsOf(READING, 'fr');
    expect(mentions).toMatchObject([
      { kind: 'place', words: 'Alger', value: 'Alger (geonames:2507480)', warnings: [] },
      { kind: 'date', words: 'ce mardi 5 novembre', start: 10, end: 30, value: '2022-11-05' },
    ]);
    expect(mentions[1]?.warnings).toMatchObject([{ message: expect.stringMatching(/samedi.*mardi/), suggestion: '2022-04-05' }]);
  });

  it('leaves out the less sure names', () => {
    const [alger, date] = MENTIONS;
    const mentions = [{ ...alger, confidence: 0.4 }, date] as readonly ListedMention[];
    expect(findingsOf({ ...READING, mentions }, 'fr').mentions.map(({ kind }) => kind)).toEqual(['date']);
  });

  it('writes the values in one column, with the warning under its date', () => {
    const [, , , place = '', date = '', warning = ''] = findingsAsText(findingsOf(READING, 'en')).split('\n');
    expect(place.indexOf('Alger (')).toBe(date.indexOf('2022-11-05'));
    expect(warning).toMatch(/^ +! .*Saturday.*\(2022-04-05\)$/);
  });
});
