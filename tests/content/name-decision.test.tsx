// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HiddenName } from '../../src/content/card/HiddenName';
import { NameDecision, type CardNameDeeds } from '../../src/content/card/NameDecision';
import type { ArticleOnPage } from '../../src/content/read-page';
import type { EntityMention } from '../../src/model/mention';
import { makeDate, makePlace, spanOf } from '../support/make-article';
import { makeShowing } from '../support/make-showing';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const TEXT = 'Le titre\n\nHier, Donald Trump est allé à Paris. Et Trump le 5 mai à Moscou.';
const TRUMP = makePlace(TEXT, 'Trump', { kind: 'person' });
const PARIS = makePlace(TEXT, 'Paris', { entityId: 'geonames:2988507' });
const MOSCOW = makePlace(TEXT, 'Moscou', { confidence: 0.3 });
const AGAIN = { ...TRUMP, start: TEXT.lastIndexOf('Trump'), end: TEXT.lastIndexOf('Trump') + 5 };
const MENTIONS = [TRUMP, PARIS, AGAIN, makeDate(TEXT, '5 mai', '2022-05-05'), MOSCOW];
const DECIDED_AT = '2022-04-11T08:00:00.000Z';
const DECIDED = { ...TRUMP, source: 'reader', confidence: 1, decidedAt: DECIDED_AT } as const;

// The page that jsdom shows has no height to scroll.
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);

describe('a name on its card', () => {
  it('has what can be said of it tucked away', () => {
    const { container } = show();
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('summary')?.textContent).toBe('correctName');
    expect(container.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('whatIsWrong Trump');
    expect(buttonsIn(container)).toEqual(['notAName', 'anotherKind', 'longerOrShorter', 'sameAs', 'hideName']);
  });

  it('is no name in this article', () => {
    const { container, deeds } = show();
    press(container, 'notAName');
    expect(deeds.decideName).toHaveBeenCalledWith(TRUMP, { verdict: { type: 'mute' }, scope: 'article' });
  });

  it('is decided on once, however often the button is pressed', async () => {
    const { container, deeds } = show();
    press(container, 'notAName');
    press(container, 'notAName');
    expect(deeds.decideName).toHaveBeenCalledTimes(1);
    await Promise.resolve();
    press(container, 'notAName');
    await vi.waitFor(() => expect(deeds.decideName).toHaveBeenCalledTimes(2));
  });

  it.each([
    ['inThisArticle', 'article'],
    ['onSite localhost', 'site'],
    ['everywhere', 'everywhere'],
  ])('is hidden: %s', (words, scope) => {
    const { container, deeds } = show();
    press(container, 'hideName');
    press(container, words);
    expect(deeds.decideName).toHaveBeenCalledWith(TRUMP, { verdict: { type: 'mute' }, scope });
  });

  it('is of another kind, where the reader says', () => {
    const { container, deeds } = show();
    press(container, 'anotherKind');
    expect(disabledIn(container)).toEqual(['setName']);
    choose(container, 'nameKind', 'organisation');
    choose(container, 'holdsWhere', 'site');
    press(container, 'setName');
    expect(deeds.decideName).toHaveBeenCalledWith(TRUMP, { verdict: { type: 'kind', kind: 'organisation' }, scope: 'site' });
  });

  it('is made longer and shorter word by word, shown as it stands in the text', () => {
    const { container, deeds } = show();
    press(container, 'longerOrShorter');
    expect(container.querySelector('.in-text')?.textContent).toBe('Hier, Donald Trump est allé à Paris. Et Trump le 5 mai à M');
    expect(container.querySelector('output')?.textContent).toBe('Trump');
    expect(stoppedIn(container)).toEqual(['leaveOutFirst', 'leaveOutLast']);
    expect(disabledIn(container)).toEqual(['setName']);
    press(container, 'addWordBefore');
    press(container, 'addWordBefore');
    press(container, 'addWordAfter');
    expect(container.querySelector('output')?.textContent).toBe('Hier, Donald Trump est');
    expect(stoppedIn(container)).toEqual(['addWordBefore']);
    press(container, 'leaveOutLast');
    press(container, 'leaveOutFirst');
    choose(container, 'holdsWhere', 'everywhere');
    press(container, 'setName');
    const verdict = { type: 'words', words: 'Donald Trump', kind: 'person' };
    expect(deeds.decideName).toHaveBeenCalledWith(TRUMP, { verdict, scope: 'everywhere' });
  });

  it('does not leave its place', () => {
    const { container } = show();
    press(container, 'longerOrShorter');
    press(container, 'addWordAfter');
    expect(stoppedIn(container)).toEqual(['leaveOutFirst']);
  });

  it('is the same as another entity of the article that is shown', () => {
    const { container, deeds } = show();
    press(container, 'sameAs');
    expect(optionsIn(container, 'whoOrWhat')).toEqual(['Paris (kind_place)', 'anotherName']);
    press(container, 'setName');
    const verdict = { type: 'sameAs', canonical: 'Paris', entityId: 'geonames:2988507', kind: 'place' };
    expect(deeds.decideName).toHaveBeenCalledWith(TRUMP, { verdict, scope: 'article' });
  });

  it('is the same as a name that is typed, once one is', () => {
    const { container, deeds } = show();
    press(container, 'sameAs');
    choose(container, 'whoOrWhat', 'typed');
    press(container, 'setName');
    const field = container.querySelector('input');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('noNameTyped');
    expect(deeds.decideName).not.toHaveBeenCalled();
    fireEvent.input(field ?? container, { target: { value: '  Donald  J. Trump ' } });
    press(container, 'setName');
    const verdict = { type: 'sameAs', canonical: 'Donald J. Trump', kind: 'person' };
    expect(deeds.decideName).toHaveBeenCalledWith(TRUMP, { verdict, scope: 'article' });
  });

  it('is the same as an entity of the article whose name is typed', () => {
    const { container, deeds } = show();
    press(container, 'sameAs');
    choose(container, 'whoOrWhat', 'typed');
    fireEvent.input(container.querySelector('input') ?? container, { target: { value: 'paris' } });
    press(container, 'setName');
    const verdict = { type: 'sameAs', canonical: 'Paris', entityId: 'geonames:2988507', kind: 'place' };
    expect(deeds.decideName).toHaveBeenCalledWith(TRUMP, { verdict, scope: 'article' });
  });

  it('says what was decided, and takes it back', () => {
    const { container, deeds } = show(DECIDED);
    expect(container.querySelector('[role=status]')?.textContent).toBe('nameSetByReader kind_person Trump inThisArticle');
    press(container, 'undo');
    expect(deeds.takeBackName).toHaveBeenCalledWith(DECIDED_AT);
  });

  it.each([
    ['site', 'onSite localhost'],
    ['everywhere', 'everywhere'],
  ] as const)('says how far the decision holds: %s', (decidedFor, words) => {
    const { container } = show({ ...DECIDED, decidedFor });
    expect(container.querySelector('[role=status] small')?.textContent).toBe(words);
  });

  it('is marked in every article when the reader added it and wants that', () => {
    const { container, deeds } = show({ ...DECIDED, decidedFor: 'article', isAdded: true });
    press(container, 'inEveryArticle');
    const verdict = { type: 'add', kind: 'person' };
    expect(deeds.decideName).toHaveBeenCalledWith(expect.objectContaining(DECIDED), { verdict, scope: 'everywhere' });
  });

  it.each([
    ['was found by the machine', { decidedFor: 'article' }],
    ['is so already', { decidedFor: 'everywhere', isAdded: true }],
    ['says nothing by its words', { decidedFor: 'article', isAdded: true, ...spanOf(TEXT, 'est allé') }],
  ] as const)('is not to be marked in every article when it %s', (_, written) => {
    const { container } = show({ ...DECIDED, ...written });
    expect(buttonsIn(container)).not.toContain('inEveryArticle');
  });

  it('says why nothing was kept', async () => {
    const { container, deeds } = show();
    vi.mocked(deeds.decideName).mockRejectedValue(Object.assign(new Error('No.'), { name: 'PrivateWindow' }));
    press(container, 'notAName');
    await vi.waitFor(() => expect(container.querySelector('.failure')?.textContent).toBe('error_PrivateWindow'));
  });

  it('leads the focus to what came in the place of the pressed button, and closes what was open', async () => {
    const { container, rerender, deeds, article } = show();
    container.querySelector('details')?.setAttribute('open', '');
    press(container, 'anotherKind');
    rerender(<NameDecision name={DECIDED} article={article} deeds={deeds} />);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('form')).toBeNull();
    rerender(<NameDecision name={TRUMP} article={article} deeds={deeds} />);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('correctName'));
  });
});

describe('a hidden name', () => {
  it.each([
    ['article', 'hiddenInArticle Trump'],
    ['site', 'hiddenOnSite Trump journal.example'],
    ['everywhere', 'hiddenEverywhere Trump'],
  ] as const)('says that it is hidden, by %s, with the way back at hand', (scope, words) => {
    const onUndo = vi.fn<() => Promise<void>>(async () => undefined);
    const { container } = render(
      <HiddenName words="Trump" scope={scope} host="journal.example" onUndo={onUndo} onClose={() => undefined} />,
    );
    expect(container.querySelector('[role=status]')?.textContent).toBe(words);
    expect(container.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe(words);
    expect(document.activeElement?.textContent).toBe('undo');
    press(container, 'undo');
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('says why it stays hidden', async () => {
    const onUndo = () => Promise.reject(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    const { container } = render(<HiddenName words="T" scope="article" host="" onUndo={onUndo} onClose={() => undefined} />);
    press(container, 'undo');
    await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('error_StorageFull'));
  });
});

function show(name: EntityMention = TRUMP) {
  const article = {
    mentions: MENTIONS,
    showing: makeShowing(),
    draft: { text: TEXT, language: 'fr' },
  } as unknown as ArticleOnPage;
  const deeds = {
    decideName: vi.fn<CardNameDeeds['decideName']>(async () => DECIDED_AT),
    takeBackName: vi.fn<CardNameDeeds['takeBackName']>(async () => undefined),
  };
  return { article, deeds, ...render(<NameDecision name={name} article={article} deeds={deeds} />) };
}

function buttonsIn(container: Element, selector = 'button'): (string | null)[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function disabledIn(container: Element): (string | null)[] {
  return buttonsIn(container, 'button:disabled');
}

function stoppedIn(container: Element): (string | null)[] {
  return buttonsIn(container, 'button[aria-disabled=true]');
}

function press(container: Element, words: string): void {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  fireEvent.click(button);
}

function listIn(container: Element, label: string): HTMLSelectElement {
  const lists = [...container.querySelectorAll('select')];
  const list = lists.find((one) => one.labels[0]?.firstChild?.textContent === label);
  if (!list) throw new Error(`There is no list "${label}".`);
  return list;
}

function optionsIn(container: Element, label: string): (string | null)[] {
  return [...listIn(container, label).options].map(({ textContent }) => textContent);
}

function choose(container: Element, label: string, value: string): void {
  fireEvent.change(listIn(container, label), { target: { value } });
}
