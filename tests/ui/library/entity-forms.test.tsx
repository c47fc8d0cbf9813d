// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NewEntityDecision } from '../../../src/model/entity-decision';
import type { EntityCandidate, EntityProfile } from '../../../src/model/entity-profile';
import { Actions } from '../../../src/ui/library/entity/Actions';
import { makeArticle } from '../../support/make-article';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));
const { askBackground } = vi.hoisted(() => ({
  askBackground: { findEntities: vi.fn<(words: string, key: string) => Promise<EntityCandidate[]>>() },
}));
vi.mock('../../../src/messages/ask', () => ({ askBackground }));

const PROFILE: EntityProfile = {
  key: 'e:person?:patrouchev',
  kind: 'person',
  canonical: 'Patrouchev',
  place: null,
  articles: 14,
  articlesRead: 14,
  mentions: 20,
  overTime: [],
  forms: [
    { words: 'Patrouchev', language: 'fr', articles: 12, mentions: 15 },
    { words: 'M. Patrouchev', language: 'fr', articles: 2, mentions: 5 },
  ],
  neighbours: [],
  dates: [],
  decisions: [],
};
const VILLAGE: EntityCandidate = { key: 'e:place:patrouchev', kind: 'place', canonical: 'Patrouchev-les-Bains', articles: 1 };
const NIKOLAI: EntityCandidate = { key: 'e:person:x', kind: 'person', canonical: 'Nikolaï Patrouchev', articles: 3 };

afterEach(cleanup);

describe('the forms on the page of an entity', () => {
  it('say what a merge will do, and warn of two kinds and of a name that may be several people’s', async () => {
    askBackground.findEntities.mockResolvedValue([NIKOLAI, VILLAGE]);
    const { decide } = show();
    open('entityMerge');
    fireEvent.click(await screen.findByRole('radio', { name: /Nikolaï/ }));
    expect(textOf()).toContain('entityWillShow_other 14 Patrouchev Nikolaï Patrouchev');
    expect(textOf()).toContain('entityBareName Patrouchev');
    expect(textOf()).not.toContain('entityKindsDiffer');
    fireEvent.click(screen.getByRole('radio', { name: /Bains/ }));
    expect(textOf()).toContain('entityKindsDiffer Patrouchev aKind_person Patrouchev-les-Bains aKind_place');
    await submit('entityDoMerge');
    const to = { kind: 'place', canonical: 'Patrouchev-les-Bains' };
    expect(decide).toHaveBeenCalledExactlyOnceWith({ ...HERE, verdict: { type: 'sameAs', to } });
  });

  it('merge with nobody that was not chosen', async () => {
    askBackground.findEntities.mockResolvedValue([NIKOLAI]);
    const { decide } = show();
    open('entityMerge');
    await screen.findByRole('radio', { name: /Nikolaï/ });
    await submit('entityDoMerge');
    expect(decide).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('entityChooseName');
  });

  it('split what is ticked alone, under a name, as one of its own', async () => {
    const { decide } = show();
    open('entitySplit');
    await submit('entityDoSplit');
    expect(screen.getByRole('alert').textContent).toBe('entityChooseForm');
    fireEvent.click(screen.getByRole('checkbox', { name: /M\. Patrouchev/ }));
    await submit('entityDoSplit');
    expect(screen.getByRole('alert').textContent).toBe('entityTypeName');
    fireEvent.input(screen.getByLabelText('entityNewName'), { target: { value: ' Dmitri  Patrouchev ' } });
    await submit('entityDoSplit');
    const to = { kind: 'person', canonical: 'Dmitri Patrouchev', entityId: expect.stringMatching(/^reader:[\da-f-]{36}$/) };
    expect(decide).toHaveBeenCalledExactlyOnceWith({ ...HERE, words: ['M. Patrouchev'], verdict: { type: 'sameAs', to } });
  });

  it('split one article from the others when that is asked for in it', async () => {
    const { decide } = show(makeArticle({ title: 'Le fils', address: 'https://journal.example/fils' }));
    expect(textOf()).toContain('entityOnlyIn Le fils');
    const field = screen.getByLabelText('entityNewName');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.input(field, { target: { value: 'Dmitri' } });
    await submit('entityDoSplit');
    expect(decide.mock.calls[0]?.[0].addresses).toEqual([expect.stringContaining('journal.example/fils')]);
    expect(decide.mock.calls[0]?.[0]).not.toHaveProperty('words');
  });

  it('stay when a decision cannot be kept, and end when it is', async () => {
    const { decide } = show();
    decide.mockResolvedValueOnce(false);
    open('entityMute');
    await submit('entityDoMute');
    expect(textOf()).toContain('entityWillMute_other 14 Patrouchev');
    await submit('entityDoMute');
    await vi.waitFor(() => expect(screen.queryByText(/entityWillMute/)).toBeNull());
  });

  it('take the focus, and give it back to their button with Escape', async () => {
    show();
    open('entityRename');
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('entityNewName')));
    fireEvent.keyDown(screen.getByLabelText('entityNewName'), { key: 'Escape' });
    expect(screen.queryByLabelText('entityNewName')).toBeNull();
    expect(document.activeElement?.textContent).toBe('entityRename');
    open('entityMute');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('entityDoMute'));
    fireEvent.keyDown(screen.getByRole('button', { name: 'entityMute' }), { key: 'Escape' });
    expect(screen.queryByText('entityDoMute')).toBeNull();
  });

  it('are not offered for what is muted already', () => {
    const muted = { ...HERE, decidedAt: '2022-04-11T08:00:00.000Z', verdict: { type: 'mute' } } as const;
    show(null, { ...PROFILE, decisions: [muted] });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

const HERE = { key: PROFILE.key, name: 'Patrouchev', kind: 'person' } as const;

function show(elseIn: ReturnType<typeof makeArticle> | null = null, profile = PROFILE) {
  const decide = vi.fn<(decision: NewEntityDecision) => Promise<boolean>>(async () => true);
  render(<Actions profile={profile} go={() => undefined} decide={decide} elseIn={elseIn} onClose={() => undefined} />);
  return { decide };
}

function open(label: string): void {
  fireEvent.click(screen.getByRole('button', { name: label }));
}

async function submit(label: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: label }));
  await new Promise((resolve) => setTimeout(resolve));
}

function textOf(): string {
  return document.body.textContent ?? '';
}
