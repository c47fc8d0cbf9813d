import { describe, expect, it, vi } from 'vitest';
import { faultInWords } from '../../../src/ui/library/imports/fault-in-words';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

describe('a fault of a file', () => {
  it.each([
    ['', 'importFault_notJson importFaultNothing'],
    ['3:8', 'importFault_notJson importFaultLine 3 8 importFaultNothing'],
    ['a: 1/b.json: 3:8', 'importFault_notJson importFaultWhere a: 1/b.json importFaultLine 3 8 importFaultNothing'],
    ['articles[3].title', 'importFault_notJson importFaultWhere articles[3].title importFaultNothing'],
    ['b.json: [1].url', 'importFault_notJson importFaultWhere b.json: [1].url importFaultNothing'],
  ])('at %j is told as %j', (where, words) => {
    expect(faultInWords({ code: 'notJson', where })).toBe(words);
  });
});
