import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../src/core/anchors/describe-anchor';
import type { NewAnnotation } from '../../src/model/annotation';
import type { ArticleDraft } from '../../src/model/article';
import { spanOf } from '../support/make-article';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));
vi.mock('../../src/messages/news', () => ({ tell: () => undefined, tellAll: async () => undefined }));

const DRAFT: ArticleDraft = {
  address: 'https://journal.example/a',
  title: 'Manœuvres',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  text: 'Manœuvres\n\nLes troupes sont arrivées à Béchar.',
};
const MARK: NewAnnotation = {
  id: '00000000-0000-4000-8000-000000000001',
  target: { type: 'passage', anchor: describeAnchor(DRAFT.text, spanOf(DRAFT.text, 'troupes')) },
  label: 'doubt',
  note: 'Combien ?',
  tags: ['armée'],
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

it('brings the reader’s marks and notes with the article at hand once there are some', async () => {
  const { wholeDraft } = await import('../../src/background/library');
  const { annotate } = await import('../../src/background/annotations');
  expect(await wholeDraft(DRAFT)).not.toHaveProperty('annotations');
  const kept = await annotate(DRAFT.address, MARK, async () => DRAFT);
  expect((await wholeDraft({ ...DRAFT, address: 'http://www.journal.example/a?utm_source=x' })).annotations).toEqual([kept]);
  expect(await wholeDraft({ ...DRAFT, address: 'https://journal.example/b' })).not.toHaveProperty('annotations');
});
