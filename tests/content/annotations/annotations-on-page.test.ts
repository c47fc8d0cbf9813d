// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnotationsOnPage } from '../../../src/content/annotations/annotations-on-page';
import type { ArticleOnPage } from '../../../src/content/read-page';
import { askFromPage } from '../../../src/messages/ask';
import type { PageAnnotations } from '../../../src/model/annotation';
import { buildTextMap } from '../../../src/page/build-text-map';
import { makeMark, makeNote } from '../../support/make-annotation';
import { spanOf } from '../../support/make-article';

vi.mock('../../../src/messages/ask', () => ({
  askFromPage: {
    findAnnotations: vi.fn<typeof askFromPage.findAnnotations>(),
    annotate: vi.fn<typeof askFromPage.annotate>(),
    changeAnnotation: vi.fn<typeof askFromPage.changeAnnotation>(),
  },
}));

const ask = vi.mocked(askFromPage);
const ADDRESS = 'https://journal.example/a';
const TEXT = 'Le port attend ses grues, dit la mairie.';

let article: ArticleOnPage;
let page: AnnotationsOnPage;

beforeEach(() => {
  vi.resetAllMocks();
  article = articleOf(TEXT);
  page = new AnnotationsOnPage();
});

describe('in a private window', () => {
  beforeEach(async () => {
    ask.findAnnotations.mockResolvedValue({ annotations: [], isPrivate: true });
    await page.open(article);
  });

  it('marks are found, changed and undone, and nothing is asked of the background', async () => {
    const mark = await page.mark(spanOf(TEXT, 'ses grues'), 'important');
    await page.change(mark.id, { note: 'Vu.' });
    expect(page.list()).toMatchObject([{ state: 'found', note: 'Vu.' }]);
    await page.undo();
    expect(page.list()).toMatchObject([{ note: '' }]);
    expect(ask.annotate).not.toHaveBeenCalled();
    expect(ask.changeAnnotation).not.toHaveBeenCalled();
  });

  it('marks are still there when the page is read again', async () => {
    await page.mark(spanOf(TEXT, 'ses grues'), 'important');
    await page.open(articleOf(`Mis à jour. ${TEXT}`));
    expect(page.list()).toMatchObject([{ state: 'found' }]);
  });
});

describe('marks of the library', () => {
  const FOUND = makeMark(TEXT, 'ses grues', { id: '00000000-0000-4000-8000-000000000002' });
  const GONE = makeMark('Une tout autre phrase sur la pêche.', 'autre phrase sur la pêche', {
    id: '00000000-0000-4000-8000-000000000003',
  });

  beforeEach(async () => {
    find([GONE, makeNote(), FOUND]);
    await page.open(article);
  });

  it('are listed in reading order, notes on the whole behind them, what is not found last', () => {
    expect(page.list().map(({ state }) => state)).toEqual(['found', 'whole', 'orphan']);
    expect(page.found().map(({ id }) => id)).toEqual([FOUND.id]);
  });

  it('are looked for again when the text has grown', async () => {
    await page.placeIn(articleOf(`${TEXT} Une tout autre phrase sur la pêche.`));
    expect(page.list().map(({ state }) => state)).toEqual(['found', 'found', 'whole']);
  });

  it('tell whether another window changed anything', async () => {
    expect(await page.refresh()).toBe(false);
    find([
      GONE,
      makeNote({ note: 'Ailleurs.', changedAt: { ...makeNote().changedAt, note: '2022-05-01T00:00:00.000Z' } }),
      FOUND,
    ]);
    expect(await page.refresh()).toBe(true);
    expect(page.list()).toMatchObject([{}, { note: 'Ailleurs.' }, {}]);
  });

  it('are kept anew with what the reader writes when their article was removed elsewhere', async () => {
    ask.changeAnnotation.mockRejectedValueOnce(Object.assign(new Error('Gone.'), { name: 'AnnotationNotFound' }));
    ask.annotate.mockResolvedValue(FOUND);
    ask.changeAnnotation.mockResolvedValue({ ...FOUND, note: 'Écrit malgré tout.' });
    find([]);
    await page.refresh();
    await page.change(FOUND.id, { note: 'Écrit malgré tout.' });
    const { id, target, label, note, tags } = FOUND;
    expect(ask.annotate).toHaveBeenCalledWith({ address: ADDRESS, annotation: { id, target, label, note, tags } });
    expect(page.get(FOUND.id)).toMatchObject({ note: 'Écrit malgré tout.' });
  });

  it('belong to the article on which they were made, although the page goes on to another before they are kept', async () => {
    let keepFirst: (kept: typeof FOUND) => void = () => undefined;
    ask.annotate.mockReturnValueOnce(new Promise((resolve) => (keepFirst = resolve))).mockResolvedValueOnce(FOUND);
    const marks = [page.mark(spanOf(TEXT, 'Le port'), 'important'), page.mark(spanOf(TEXT, 'ses grues'), 'important')];
    find([]);
    const { draft } = articleOf('Le prix du thé a baissé.');
    await page.open({ ...articleOf(draft.text), draft: { ...draft, address: 'https://journal.example/b' } });
    keepFirst(GONE);
    await Promise.all(marks);
    expect(ask.annotate.mock.calls.map(([{ address }]) => address)).toEqual([ADDRESS, ADDRESS]);
    expect(page.list()).toEqual([]);
  });

  it('are as they were when a change could not be kept', async () => {
    ask.changeAnnotation.mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    await expect(page.change(FOUND.id, { note: 'Perdu ?' })).rejects.toMatchObject({ name: 'StorageFull' });
    expect(page.get(FOUND.id)).toMatchObject({ note: '' });
  });
});

function find(annotations: PageAnnotations['annotations']): void {
  ask.findAnnotations.mockResolvedValue({ annotations, isPrivate: false });
}

function articleOf(text: string): ArticleOnPage {
  document.body.innerHTML = `<p>${text}</p>`;
  const map = buildTextMap([document.body], () => true);
  return { map, mentions: [], draft: { text: map.text, language: 'fr', address: ADDRESS } } as unknown as ArticleOnPage;
}
