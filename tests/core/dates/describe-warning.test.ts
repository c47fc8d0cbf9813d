import { expect, it } from 'vitest';
import { describeWarning } from '../../../src/core/dates/describe-warning';
import { translatorFor } from '../../../tools/doors/messages';
import type { DateWarning } from '../../../src/model/mention';

const WARNING: DateWarning = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' };

it('says in French what contradicts what, and what is meant', () => {
  expect(describeWarning(WARNING, translatorFor('fr'), 'fr')).toBe(
    'Le 5 novembre 2022 est un samedi, pas un mardi. Peut-être s’agit-il du mardi 5 avril 2022.',
  );
});

it('says the first day of a month in French as one does', () => {
  const first: DateWarning = { code: 'weekday-mismatch', stated: 2, actual: 7, value: '2022-05-01' };
  expect(describeWarning(first, translatorFor('fr'), 'fr')).toBe('Le 1er mai 2022 est un dimanche, pas un mardi.');
});

it('says no more than the contradiction where nothing is suggested', () => {
  const { suggestion: _, ...bare } = WARNING;
  expect(describeWarning(bare, translatorFor('en'), 'en-GB')).toBe('5 November 2022 is a Saturday, not a Tuesday.');
});
