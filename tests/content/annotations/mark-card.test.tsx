// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkCard, type MarkCardProps, type MarkDeeds } from '../../../src/content/annotations/MarkCard';
import { DEFAULT_LABELS } from '../../../src/model/label';
import { makeMark } from '../../support/make-annotation';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const TEXT = 'Les troupes sont arrivées à Béchar. '.repeat(12);
const MARK = makeMark(TEXT, 'troupes sont arrivées', { note: 'À vérifier.', tags: ['armée'] });

afterEach(cleanup);

describe('the card of a mark', () => {
  it('is a dialog with the focus, named for the words', () => {
    const { card } = show();
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.getAttribute('aria-label')).toBe('yourMark troupes sont arrivées');
    expect(document.activeElement).toBe(card);
  });

  it('puts the focus on the note where one is to be written', async () => {
    const { container } = show({ startsWithNote: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(container.querySelector('textarea')));
  });

  it('shows the words in the language of the article', () => {
    const { container } = show();
    const quote = container.querySelector('blockquote');
    expect([quote?.textContent, quote?.lang]).toEqual(['troupes sont arrivées', 'fr']);
    expect(container.querySelector('details')).toBeNull();
  });

  it('shows the beginning of many words, and all of them behind it', () => {
    const words = TEXT.slice(0, 400).trim();
    const { container } = show({ annotation: makeMark(TEXT, words) });
    const [short, whole] = [...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '');
    expect(short?.length).toBeLessThan(290);
    expect(short?.endsWith('…')).toBe(true);
    expect(whole).toBe(words);
    expect(container.querySelector('details')?.open).toBe(false);
  });

  it('shows both wordings of words that changed, one as gone and one as new', () => {
    const { container } = show({ state: 'changed', today: 'soldats sont arrivés' });
    expect(container.querySelector('del')?.textContent).toBe('troupes sont arrivées');
    expect(container.querySelector('ins')?.textContent).toBe('soldats sont arrivés');
    expect([...container.querySelectorAll('.changed > p')].map(({ textContent }) => textContent)).toEqual([
      'textChanged',
      'youMarked',
      'itNowSays',
    ]);
  });

  it('says of an orphan that it is kept, and of no other', () => {
    expect(show({ state: 'orphan' }).container.querySelector('[role=note]')?.textContent).toBe('markOrphan');
    cleanup();
    expect(show().container.querySelector('[role=note]')).toBeNull();
  });

  it('says in a private window that nothing is stored, and nowhere else', () => {
    expect(show({ isPrivate: true }).container.textContent).toContain('markPrivate');
    cleanup();
    expect(show().container.textContent).not.toContain('markPrivate');
  });

  it('leads to what the machine found inside', () => {
    const { container, deeds } = show({
      here: [
        { index: 3, title: 'Alger', kind: 'place' },
        { index: 5, title: '5 avril', kind: 'date' },
      ],
    });
    expect([...container.querySelectorAll('.also-here button')].map(({ textContent }) => textContent)).toEqual([
      'Alger',
      '5 avril',
    ]);
    press(container, '5 avril');
    expect(deeds.openMention).toHaveBeenCalledWith(5);
  });
});

describe('the labels', () => {
  it('are radio buttons with a name, a colour and a line, one of them chosen', () => {
    const { radios, container } = show();
    expect(radios().map(({ value, checked, labels }) => [value, checked, labels?.[0]?.textContent?.trim()])).toEqual([
      ['important', true, 'label_important'],
      ['agree', false, 'label_agree'],
      ['doubt', false, 'label_doubt'],
      ['quote', false, 'label_quote'],
      ['follow', false, 'label_follow'],
    ]);
    const swatch = container.querySelectorAll<HTMLElement>('.swatch')[2];
    expect([swatch?.dataset['colour'], swatch?.dataset['line']]).toEqual(['red', 'dotted']);
    expect(new Set(radios().map(({ name }) => name)).size).toBe(1);
  });

  it('are changed at once, and back when that cannot be kept', async () => {
    const { radios, deeds, container } = show();
    vi.mocked(deeds.change).mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    fireEvent.click(radios()[2] ?? container);
    expect(deeds.change).toHaveBeenCalledWith(MARK.id, { label: 'doubt' });
    await vi.waitFor(() => expect(container.querySelector('.labels [role=alert]')?.textContent).toBe('error_StorageFull'));
    expect(radios().find(({ checked }) => checked)?.value).toBe('important');
  });

  it('are none of them chosen where the label is gone', () => {
    const { radios } = show({ annotation: { ...MARK, label: 'gone' } });
    expect(radios().filter(({ checked }) => checked)).toEqual([]);
  });
});

describe('what can be done', () => {
  it('keeps the note of this mark', async () => {
    const { container, deeds } = show();
    fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Vérifié.' } });
    press(container, 'saveNote');
    await vi.waitFor(() => expect(deeds.change).toHaveBeenCalledWith(MARK.id, { note: 'Vérifié.' }));
  });

  it('copies a citation, and says so', async () => {
    const { container, deeds } = show();
    press(container, 'copyCitation');
    expect(deeds.copyCitation).toHaveBeenCalledWith(MARK);
    await vi.waitFor(() => expect(container.querySelector('.choices [role=status]')?.textContent).toBe('copied'));
  });

  it('deletes, stays open and says so, and brings the mark back', async () => {
    const { container, deeds, onClose } = show();
    press(container, 'deleteMark');
    await vi.waitFor(() => expect(container.querySelector('.decided [role=status]')?.textContent).toBe('markDeleted'));
    expect(deeds.remove).toHaveBeenCalledWith(MARK.id);
    expect(onClose).not.toHaveBeenCalled();
    expect(container.querySelector('textarea, input')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
    press(container, 'undo');
    await vi.waitFor(() => expect(container.querySelector('textarea')?.value).toBe('À vérifier.'));
    expect(deeds.undo).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(container.querySelector('.card'));
  });

  it('does not bring a deleted mark back by keeping what was just written', async () => {
    const { container, deeds, unmount } = show();
    vi.mocked(deeds.change).mockRejectedValue(new Error('No.'));
    fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Vérifié.' } });
    press(container, 'deleteMark');
    await vi.waitFor(() => expect(container.querySelector('.decided')).not.toBeNull());
    unmount();
    expect(deeds.change).not.toHaveBeenCalled();
  });

  it('waits with deleting for a note that is being kept', async () => {
    const order: string[] = [];
    const { container, deeds } = show();
    let keep = (): void => undefined;
    vi.mocked(deeds.change).mockImplementation(async () => {
      await new Promise<void>((resolve) => (keep = resolve));
      order.push('kept');
    });
    vi.mocked(deeds.remove).mockImplementation(async () => void order.push('removed'));
    fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Vérifié.' } });
    press(container, 'saveNote');
    press(container, 'deleteMark');
    await Promise.resolve();
    keep();
    await vi.waitFor(() => expect(order).toEqual(['kept', 'removed']));
  });

  it('says why the mark was not deleted, and goes on with it', async () => {
    const { container, deeds } = show();
    vi.mocked(deeds.remove).mockRejectedValue(Object.assign(new Error('No.'), { name: 'StorageFull' }));
    press(container, 'deleteMark');
    await vi.waitFor(() => expect(container.querySelector('.failure')?.textContent).toBe('error_StorageFull'));
    fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Vérifié.' } });
    press(container, 'saveNote');
    await vi.waitFor(() => expect(deeds.change).toHaveBeenCalledOnce());
  });

  it('closes', async () => {
    const { container, onClose } = show();
    fireEvent.click(container.querySelector('.close') ?? container);
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('does not close over words that could not be kept, until it is closed again', async () => {
    const { container, deeds, onClose } = show();
    vi.mocked(deeds.change).mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    fireEvent.input(container.querySelector('textarea') ?? container, { target: { value: 'Vérifié.' } });
    press(container, 'saveNote');
    await vi.waitFor(() => expect(container.querySelector('.note-failure')).not.toBeNull());
    const close = container.querySelector('.close') ?? container;
    fireEvent.click(close);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(close);
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});

function show(written: Partial<MarkCardProps> = {}) {
  const deeds = {
    change: vi.fn<MarkDeeds['change']>(async () => undefined),
    remove: vi.fn<MarkDeeds['remove']>(async () => undefined),
    undo: vi.fn<MarkDeeds['undo']>(async () => undefined),
    copyCitation: vi.fn<MarkDeeds['copyCitation']>(async () => undefined),
    openMention: vi.fn<MarkDeeds['openMention']>(),
  };
  const onClose = vi.fn();
  const { container, unmount } = render(
    <MarkCard
      annotation={MARK}
      state="found"
      labels={DEFAULT_LABELS}
      language="fr"
      isPrivate={false}
      here={[]}
      deeds={deeds}
      suggestTags={async () => []}
      onClose={onClose}
      {...written}
    />,
  );
  const card = container.querySelector('section');
  if (!card) throw new Error('There is no card.');
  const radios = (): HTMLInputElement[] => [...container.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return { container, unmount, card, radios, deeds, onClose };
}

function press(container: Element, words: string): void {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  fireEvent.click(button);
}
