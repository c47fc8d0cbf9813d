// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_MARK_COLOURS } from '../../../src/model/marking';
import type { Settings } from '../../../src/model/settings';
import { readSettings } from '../../../src/platform/settings-storage';
import { MarksSection } from '../../../src/ui/options/marks/MarksSection';
import { clearStorage } from '../../support/fake-browser';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

afterEach(() => {
  cleanup();
  clearStorage();
});

describe('what is marked', () => {
  it.each([
    ['kinds_person', { hiddenKinds: ['person'] }],
    ['lessSureSwitch', { showsLessSure: true }],
    ['density_first', { density: 'first' }],
    ['density_asked', { density: 'asked' }],
    ['tintSwitch', { showsTint: false }],
    ['announceMarksSwitch', { announcesMarks: true }],
    ['German', { quietLanguages: ['de'] }],
    ['languageOther', { quietLanguages: ['other'] }],
  ])('keeps what is chosen by %s', async (label, kept) => {
    const { container } = render(<MarksSection />);
    fireEvent.click(field(container, label));
    await vi.waitFor(async () => expect(await readSettings()).toMatchObject(kept));
    await vi.waitFor(() => expect(field(container, label).checked).toBe(/^(?:density|lessSure|announceMarks)/.test(label)));
  });

  it('brings a kind and a language back', async () => {
    const { container } = render(<MarksSection />);
    for (const label of ['kinds_date', 'French']) {
      fireEvent.click(field(container, label));
      await vi.waitFor(() => expect(field(container, label).checked).toBe(false));
      fireEvent.click(field(container, label));
      await vi.waitFor(() => expect(field(container, label).checked).toBe(true));
    }
    expect(await readSettings()).toMatchObject({ hiddenKinds: [], quietLanguages: [] } satisfies Partial<Settings>);
  });

  it('shows a mark in the colour that is chosen, as a line alone where that is wanted, and restores both', async () => {
    const { container } = render(<MarksSection />);
    fireEvent.change(field(container, 'kinds_person', 'select'), { target: { value: 'purple' } });
    await vi.waitFor(async () =>
      expect((await readSettings()).markColours).toEqual({ ...DEFAULT_MARK_COLOURS, person: 'purple' }),
    );
    await vi.waitFor(() => expect(sample(container, 'kinds_person')).toContain('rgba(146, 94, 212, 0.14)'));
    fireEvent.click(field(container, 'tintSwitch'));
    await vi.waitFor(() => expect(sample(container, 'kinds_person')).toContain('background-color: transparent'));
    fireEvent.click([...container.querySelectorAll('button')].find((one) => one.textContent === 'restoreColours') ?? container);
    await vi.waitFor(async () =>
      expect(await readSettings()).toMatchObject({ markColours: DEFAULT_MARK_COLOURS, showsTint: true }),
    );
  });
});

function field(container: Element, label: string, selector = 'input'): HTMLInputElement {
  const fields = [...container.querySelectorAll<HTMLInputElement>(selector)];
  const found = fields.find((one) => one.closest('label')?.textContent?.startsWith(label));
  if (!found) throw new Error(`There is no field ${label}.`);
  return found;
}

function sample(container: Element, kind: string): string | null {
  const samples = [...container.querySelectorAll('.mark-sample')];
  return samples.find(({ textContent }) => textContent === kind)?.getAttribute('style') ?? null;
}
