import { expect, it } from 'vitest';
import { decidedOn } from '../../src/content/decided-on';
import { makeArticle } from '../support/make-article';

it('names the article by its address and by the one it calls its own', () => {
  const draft = makeArticle({ address: 'https://journal.example/a?x', canonicalAddress: 'https://journal.example/a' });
  expect(decidedOn({ draft })).toEqual({ address: 'https://journal.example/a?x', canonicalAddress: 'https://journal.example/a' });
});

// Guard: `isShort`. Without it the whole question is refused, and nothing is marked on the page.
it('leaves out an address that is too long to be listened to', () => {
  expect(decidedOn({ draft: makeArticle({ address: `https://journal.example/${'a'.repeat(4_000)}` }) })).toEqual({});
});
