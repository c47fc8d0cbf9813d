// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { lookUpDesk } from '../../src/content/card/look-up-desk';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

it('takes no click of a script for the reader’s', () => {
  expect(lookUpDesk.isMeant(new MouseEvent('click'))).toBe(false);
  expect(lookUpDesk.isMeant({ isTrusted: true } as Event)).toBe(true);
});
