// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardFrame } from '../../src/content/card/card-frame';
import { CardOpener, type CardDeeds } from '../../src/content/card/card-opener';
import { findSaved } from '../../src/content/card/find-saved';
import { DRAWING } from '../../src/content/drawing/drawing';
import { drawingByPreact } from '../../src/content/drawing/drawing-by-preact';
import type { ArticleOnPage } from '../../src/content/read-page';
import type { SavedArticle } from '../../src/model/article';
import { buildTextMap } from '../../src/page/build-text-map';
import { makeNote } from '../support/make-annotation';
import { makePlace } from '../support/make-article';
import { makeShowing } from '../support/make-showing';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/content/card/find-saved', () => ({ findSaved: vi.fn<typeof findSaved>(async () => []) }));
/** Without the closed root, into which no test can look, and without the boxes that jsdom has none of. */
vi.mock('../../src/page/card-host', () => ({
  openCardHost: (page: Document, _css: string, signal: AbortSignal) => {
    const mount = page.body.appendChild(page.createElement('main'));
    signal.addEventListener('abort', () => mount.remove());
    const hasFocus = (): boolean => mount.contains(page.activeElement);
    return { mount, dress: () => undefined, placeBeside: () => undefined, contains: () => false, hasFocus };
  },
}));

const NOTES: CardDeeds['notes'] = {
  find: async () => [],
  save: async () => undefined,
  remove: async () => undefined,
  bringBack: async () => undefined,
};
const SURE = 1;
const UNSURE = 0;
const DECIDED_AT = '2022-04-11T08:00:00.000Z';
const life = new AbortController();
Object.assign(globalThis, { [DRAWING]: drawingByPreact });

let article: ArticleOnPage;
let frame: CardFrame;
let cards: CardOpener;
let deeds: CardDeeds;

beforeEach(() => {
  Object.defineProperty(Range.prototype, 'getClientRects', { value: () => [], configurable: true });
  document.body.innerHTML = '<p>De Moscou à <a href="#">Alger</a>.</p>';
  const map = buildTextMap([document.body], () => true);
  const mentions = [makePlace(map.text, 'Moscou', { confidence: 0.4 }), makePlace(map.text, 'Alger')];
  article = {
    map,
    mentions,
    draft: { text: map.text, language: 'fr' },
    showing: makeShowing({ showsLessSure: true }),
  } as unknown as ArticleOnPage;
  deeds = {
    visit: () => undefined,
    notes: NOTES,
    decide: async () => undefined,
    takeBack: async () => undefined,
    decideName: vi.fn<CardDeeds['decideName']>(async () => DECIDED_AT),
    takeBackName: vi.fn<CardDeeds['takeBackName']>(async () => undefined),
  };
  frame = new CardFrame(document, life.signal);
  cards = new CardOpener(frame, deeds);
});
afterEach(() => frame.close());

describe('a card', () => {
  it('opens complete when what it looks up comes at once', async () => {
    cards.open(article, SURE);
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    expect(document.querySelector('.saved')?.textContent).toBe('noSavedArticle');
  });

  it('opens without what takes long, and shows that when it comes', async () => {
    let answer: (saved: SavedArticle[]) => void = () => undefined;
    vi.mocked(findSaved).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    cards.open(article, SURE);
    await vi.waitFor(() => expect(document.querySelector('.saved')?.textContent).toBe('lookingUp'));
    answer([]);
    await vi.waitFor(() => expect(document.querySelector('.saved')?.textContent).toBe('noSavedArticle'));
  });
});

describe('an open card', () => {
  it('goes when the name it is of becomes hidden, and gives the focus back', async () => {
    document.querySelector('a')?.focus();
    cards.open(article, UNSURE);
    await vi.waitFor(() => expect(titles()).toEqual(['Moscou']));
    cards.refresh({ ...article, showing: makeShowing() });
    expect(titles()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Alger');
  });

  it('gives the focus back although it took the place of another and has not got it yet', async () => {
    document.querySelector('a')?.focus();
    cards.open(article, UNSURE);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'));
    cards.open(article, SURE);
    expect(document.activeElement).toBe(document.body);
    frame.close();
    expect(document.activeElement?.textContent).toBe('Alger');
  });

  it('leaves the focus where the reader went meanwhile', async () => {
    document.querySelector('a')?.focus();
    cards.open(article, UNSURE);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'));
    cards.open(article, SURE);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'));
    (document.activeElement as HTMLElement).blur();
    frame.close();
    expect(document.activeElement).toBe(document.body);
  });

  it('has a note that was deleted on it given back, wherever it was written', async () => {
    let notes = [makeNote({ note: 'Capitale.', target: { type: 'subject', key: 'e:x', name: 'Alger' } })];
    const bringBack = vi.fn<CardDeeds['notes']['bringBack']>(async () => undefined);
    const remove = async (): Promise<void> => void (notes = []);
    cards = new CardOpener(frame, { ...deeds, notes: { ...NOTES, find: async () => notes, remove, bringBack } });
    cards.open(article, SURE);
    await vi.waitFor(() => expect(document.querySelector('.note-deeds')).not.toBeNull());
    document.querySelector<HTMLElement>('[aria-label^=deleteNote]')?.click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
    (document.activeElement as HTMLElement).click();
    await vi.waitFor(() => expect(bringBack).toHaveBeenCalledWith(makeNote().id));
  });

  it('stays when other names become hidden', async () => {
    cards.open(article, SURE);
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    cards.refresh({ ...article, showing: makeShowing() });
    expect(titles()).toEqual(['Alger']);
  });

  it('follows its name when its number changes, and goes when its name does', async () => {
    cards.open(article, SURE);
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    cards.refresh({ ...article, mentions: article.mentions.slice(1) });
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    expect(document.querySelector('.steps')?.textContent).toBe('onlyMention');
    cards.refresh({ ...article, mentions: [] });
    expect(titles()).toEqual([]);
  });

  it('stays for a name that the reader hides, and shows the name again when they take that back', async () => {
    const without = { ...article, mentions: article.mentions.slice(0, 1) };
    vi.mocked(deeds.decideName).mockImplementation(async () => {
      cards.refresh(without);
      return DECIDED_AT;
    });
    vi.mocked(deeds.takeBackName).mockImplementation(async () => cards.refresh(article));
    cards.open(article, SURE);
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    press('notAName');
    await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe('hiddenInArticle Alger'));
    expect(titles()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('undo');
    press('undo');
    expect(deeds.takeBackName).toHaveBeenCalledWith(DECIDED_AT);
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    expect(document.activeElement?.getAttribute('role')).toBe('dialog');
  });

  it('stays as it was when the decision was not kept', async () => {
    vi.mocked(deeds.decideName).mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    cards.open(article, SURE);
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    press('notAName');
    await vi.waitFor(() => expect(document.querySelector('.failure')?.textContent).toBe('error_StorageFull'));
    cards.refresh({ ...article, mentions: [] });
    expect(titles()).toEqual([]);
  });

  it('stays closed when the reader closes it while a decision is kept', async () => {
    vi.mocked(deeds.decideName).mockImplementation(async () => {
      cards.refresh({ ...article, mentions: [] });
      cards.close();
      return DECIDED_AT;
    });
    cards.open(article, SURE);
    await vi.waitFor(() => expect(titles()).toEqual(['Alger']));
    const mount = document.querySelector('main');
    press('notAName');
    await vi.waitFor(() => expect(document.querySelector('main')).toBeNull());
    await new Promise((resolve) => setTimeout(resolve));
    expect(mount?.textContent).toBe('');
  });
});

function press(words: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  button.click();
}

function titles(): (string | null)[] {
  return [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
}
