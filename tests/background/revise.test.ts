import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Annotations from '../../src/background/annotations';
import type * as Library from '../../src/background/library';
import type * as Removals from '../../src/background/removals';
import type * as Revise from '../../src/background/revise';
import type * as SameArticle from '../../src/background/same-article';
import type { Article, WholeDraft } from '../../src/model/article';
import { listSaved } from '../support/list-saved';
import { makeMark } from '../support/make-annotation';
import { makeReport, withAdvertisements } from '../support/make-versions';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const TEXT = `Les troupes sont arrivées ce mardi 5 novembre.\n\n${makeReport('budget')}`;
const DRAFT: WholeDraft = {
  address: 'https://journal.example/a',
  title: 'Le budget divise le sénat',
  site: 'Le Journal',
  authors: [],
  language: 'fr',
  published: { value: '2022-04-10', source: 'json-ld' },
  text: TEXT,
  html: '<p>avant</p>',
};
const CORRECTED: WholeDraft = { ...DRAFT, title: 'Corrigé', text: TEXT.replace('novembre', 'avril'), html: '<p>après</p>' };

let annotations: typeof Annotations;
let library: typeof Library;
let removals: typeof Removals;
let revise: typeof Revise;
let sameArticle: typeof SameArticle;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-04-11T08:00:00Z') });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  annotations = await import('../../src/background/annotations');
  library = await import('../../src/background/library');
  removals = await import('../../src/background/removals');
  revise = await import('../../src/background/revise');
  sameArticle = await import('../../src/background/same-article');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an article that is saved again', () => {
  it('keeps its earlier text with what was found in it when the text has changed', async () => {
    await save(DRAFT);
    const article = await save(CORRECTED);
    expect(article).toMatchObject({ title: 'Corrigé', text: CORRECTED.text, html: '<p>après</p>' });
    expect(article.savedAt).toBe('2022-04-11T08:00:01.000Z');
    expect(article.revisions).toMatchObject([
      { savedAt: '2022-04-11T08:00:01.000Z', keptAt: '2022-04-11T08:00:02.000Z', title: DRAFT.title, text: TEXT },
    ]);
    expect(article.revisions?.[0]?.mentions).toMatchObject([{ kind: 'date', warnings: [{ code: 'weekday-mismatch' }] }]);
    expect(article.mentions).toMatchObject([{ kind: 'date', warnings: [] }]);
  });

  it('keeps each earlier text, in order, and since when it was', async () => {
    await save(DRAFT);
    await save(CORRECTED);
    const { revisions } = await save(DRAFT);
    expect(revisions?.map(({ text }) => text)).toEqual([TEXT, CORRECTED.text]);
    expect(revisions?.[1]?.savedAt).toBe(revisions?.[0]?.keptAt);
  });

  it('has no revision when typography and layout alone have changed', async () => {
    await save(DRAFT);
    expect(await save({ ...DRAFT, text: TEXT.replaceAll('\n\n', '\n').replace('ce mardi', 'ce mardi') })).not.toHaveProperty(
      'revisions',
    );
  });

  it('has no revision for another address at which it was recognised', async () => {
    await save(DRAFT);
    const elsewhere = { ...DRAFT, address: 'https://journal.example/amp/a', text: withAdvertisements(TEXT), html: '<p>amp</p>' };
    expect(await sameArticle.meetPage(elsewhere, false)).toMatchObject({ how: 'merged' });
    const article = await save(elsewhere);
    expect(article).toMatchObject({ text: TEXT, html: '<p>avant</p>' });
    expect(article).not.toHaveProperty('revisions');
  });

  it('keeps no HTML of a text that is no longer its own', async () => {
    await save(DRAFT);
    const { html: _html, ...bare } = CORRECTED;
    expect(await save(bare)).not.toHaveProperty('html');
  });

  it('keeps its HTML and revisions when something is decided on it', async () => {
    await save(DRAFT);
    const before = await save(CORRECTED);
    const { setPublished } = await import('../../src/background/corrections');
    await setPublished(CORRECTED, '2022-04-06');
    const [after] = await articles();
    expect(after).toMatchObject({ html: '<p>après</p>', revisions: before.revisions, published: { value: '2022-04-06' } });
  });

  it('is removed and given back with its HTML and revisions', async () => {
    await save(DRAFT);
    const before = await save(CORRECTED);
    const { id } = await removals.removeArticles([before.id]);
    await removals.undoRemoval(id);
    expect(await articles()).toEqual([before]);
  });

  it('keeps the text of before a removal as a revision when it was saved with another meanwhile', async () => {
    const before = await save(DRAFT);
    const { id } = await removals.removeArticles([before.id]);
    await save(CORRECTED);
    await removals.undoRemoval(id);
    expect(await articles()).toMatchObject([{ text: CORRECTED.text, html: '<p>après</p>', revisions: [{ text: TEXT }] }]);
  });
});

describe('a page that was saved', () => {
  it('has changed when it reads otherwise, not when its spaces are others', async () => {
    await save(DRAFT);
    expect(await revise.hasChanged(CORRECTED)).toBe(true);
    expect(await revise.hasChanged({ ...DRAFT, text: TEXT.replaceAll(' ', '\u00A0') })).toBe(false);
    expect(await revise.hasChanged({ ...CORRECTED, address: 'https://autre.example/a', text: makeReport('récolte') })).toBe(
      false,
    );
  });
});

describe('an article that is saved by a mark', () => {
  it('has its HTML', async () => {
    const { id, target } = makeMark(TEXT, 'troupes');
    await annotations.annotate(DRAFT.address, { id, target, label: 'important', note: '', tags: [] }, async () => DRAFT);
    expect(await articles()).toMatchObject([{ html: '<p>avant</p>' }]);
  });
});

async function save(draft: WholeDraft): Promise<Article> {
  vi.setSystemTime(Date.now() + 1_000);
  const { id } = await library.saveDraft(draft);
  const [article] = await library.getSaved([id]);
  if (!article) throw new Error('It was not saved.');
  return article;
}

async function articles(): Promise<Article[]> {
  return library.getSaved((await listSaved()).map(({ id }) => id));
}
