import { expect, it, vi } from 'vitest';
import { DEFAULT_LABELS } from '../../src/model/label';
import { labelName } from '../../src/parts/label-name';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

it('calls a label as the reader does, else as it is called in their language', () => {
  expect(labelName({ id: 'important', name: 'Essentiel', colour: 'yellow', line: 'solid' })).toBe('Essentiel');
  expect(DEFAULT_LABELS.map(labelName)).toEqual(['label_important', 'label_agree', 'label_doubt', 'label_quote', 'label_follow']);
  expect(labelName({ id: 'x', name: ' ', colour: 'grey', line: 'solid' })).toBe('labelWithoutName');
});
