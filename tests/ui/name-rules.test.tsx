// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground } from '../../src/messages/ask';
import type { ListedRule } from '../../src/model/name-rule';
import { NameRules } from '../../src/ui/options/NameRules';
import { ruleInWords } from '../../src/ui/options/rule-in-words';
import { OWN_PAGE, send } from '../support/fake-browser';
import { makeNameRule } from '../support/make-rule';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/messages/ask', () => ({
  askBackground: {
    listNameRules: vi.fn<typeof askBackground.listNameRules>(),
    removeNameRule: vi.fn<typeof askBackground.removeNameRule>(),
    restoreNameRule: vi.fn<typeof askBackground.restoreNameRule>(),
  },
}));

const EVERYWHERE: ListedRule = { ...makeNameRule('Paris', { type: 'mute' }, 4), scope: 'everywhere' };
const ON_SITE: ListedRule = {
  ...makeNameRule('Lyon', { type: 'kind', kind: 'person' }, 3),
  scope: 'site',
  host: 'journal.example',
};
const SAVED: ListedRule = {
  ...makeNameRule('Oran', { type: 'add', kind: 'place' }, 2),
  scope: 'article',
  addresses: ['journal.example/a'],
  article: { title: 'Manœuvres', address: 'https://journal.example/a' },
};
const UNSAVED: ListedRule = { ...makeNameRule('Alger', { type: 'mute' }, 1), scope: 'article', addresses: ['journal.example/b'] };

let kept: ListedRule[];

beforeEach(() => {
  kept = [EVERYWHERE, ON_SITE, SAVED, UNSAVED];
  vi.mocked(askBackground.listNameRules)
    .mockReset()
    .mockImplementation(async () => kept);
  vi.mocked(askBackground.removeNameRule)
    .mockReset()
    .mockImplementation(async (decidedAt) => {
      const removed = kept.find((rule) => rule.decidedAt === decidedAt) ?? null;
      kept = kept.filter((rule) => rule !== removed);
      void tellNews();
      return removed;
    });
  vi.mocked(askBackground.restoreNameRule)
    .mockReset()
    .mockImplementation(async (rule) => {
      kept = [rule, ...kept];
      void tellNews();
    });
});
afterEach(cleanup);

describe('the names that the reader corrected', () => {
  it('are listed with what was decided, where it holds and when', async () => {
    const container = await show();
    expect(lines(container)).toEqual([
      'ruleMute Paris|everywhere · decidedOn Apr 11, 2022|takeBack',
      'ruleKind Lyon kind_person|onSite journal.example · decidedOn Apr 11, 2022|takeBack',
      'ruleAdd Oran kind_place|inArticle Manœuvres · decidedOn Apr 11, 2022|takeBack',
      'ruleMute Alger|inArticle journal.example/b · decidedOn Apr 11, 2022|takeBack',
    ]);
    expect(container.querySelector('a')?.href).toBe('https://journal.example/a');
    expect(container.querySelector('.rules button')?.getAttribute('aria-label')).toBe('takeBackNamed ruleMute Paris');
  });

  it('are taken back one by one, and all put back', async () => {
    const container = await show();
    press(container, 'takeBack');
    await vi.waitFor(() => expect(container.querySelector('.undo')?.textContent).toContain('takenBack_one 1'));
    expect(document.activeElement?.textContent).toBe('undoTakeBack');
    press(container, 'takeBack');
    await vi.waitFor(() => expect(container.querySelector('.undo')?.textContent).toContain('takenBack_other 2'));
    expect(lines(container)).toHaveLength(2);
    press(container, 'undoTakeBack');
    await vi.waitFor(() => expect(lines(container)).toHaveLength(4));
    expect(container.querySelector('.undo')).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(vi.mocked(askBackground.restoreNameRule).mock.calls.flat()).toEqual([EVERYWHERE, ON_SITE]);
  });

  it('leave the list as it is said that they are taken back, not when the news comes', async () => {
    vi.mocked(askBackground.removeNameRule).mockResolvedValue(EVERYWHERE);
    const container = await show();
    press(container, 'takeBack');
    await vi.waitFor(() => expect(container.querySelector('.undo')?.textContent).toContain('takenBack_one 1'));
    expect(lines(container)).toHaveLength(3);
    expect(container.querySelector('.rules')?.textContent).not.toContain('Paris');
  });

  it('follow what is decided elsewhere', async () => {
    const container = await show();
    kept = [];
    await tellNews();
    await vi.waitFor(() => expect(container.textContent).toContain('noCorrectedNames'));
    expect(container.querySelector('.rules')).toBeNull();
  });

  it('stay when taking back fails, which is said', async () => {
    vi.mocked(askBackground.removeNameRule).mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    const container = await show();
    press(container, 'takeBack');
    await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('error_StorageFull'));
    expect(lines(container)).toHaveLength(4);
  });
});

it('a rule says what it does to its words', () => {
  const translate = (key: string, ...values: readonly string[]): string => [key, ...values].join(' ');
  const same = makeNameRule('Trump', { type: 'sameAs', canonical: 'Donald Trump', kind: 'person' });
  expect(ruleInWords(same, translate)).toBe('ruleSameAs Trump Donald Trump kind_person');
  const longer = makeNameRule('Trump', { type: 'words', words: 'Donald Trump', kind: 'person' });
  expect(ruleInWords(longer, translate)).toBe('ruleWords Trump Donald Trump kind_person');
});

async function show(): Promise<Element> {
  const { container } = render(<NameRules />);
  await vi.waitFor(() => expect(lines(container)).toHaveLength(4));
  return container;
}

function tellNews(): Promise<unknown> {
  return send({ news: 'nameRulesChanged' }, OWN_PAGE);
}

function lines(container: Element): string[] {
  return [...container.querySelectorAll('.rules li')].map((line) =>
    [...line.querySelectorAll('p, button')].map(({ textContent }) => textContent).join('|'),
  );
}

function press(container: Element, words: string): void {
  const button = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  button?.focus();
  fireEvent.click(button ?? container);
}
