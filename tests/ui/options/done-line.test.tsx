// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DoneLine } from '../../../src/ui/options/DoneLine';
import type { Done, LastDone } from '../../../src/ui/options/use-last-done';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

afterEach(cleanup);

const DONE: Done = { words: 'done', undo: async () => DONE };

describe('what takes back what was done last', () => {
  it('has the focus once what the reader pressed is gone, be it later', () => {
    const { container, rerender } = render(<Part done={null} isThere />);
    container.querySelector('button')?.focus();
    rerender(<Part done={DONE} isThere />);
    expect(document.activeElement?.textContent).toBe('remove');
    rerender(<Part done={DONE} isThere={false} />);
    expect(document.activeElement?.textContent).toBe('undo');
  });

  it('hands the focus to its words when it took back what was done and is gone itself', () => {
    const { container, rerender } = render(<Part done={DONE} isThere />);
    container.querySelector('button')?.focus();
    expect(document.activeElement?.textContent).toBe('undo');
    rerender(<Part done={{ words: 'put back' }} isThere />);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toBe('put back');
  });

  it('takes no focus when the page opens', () => {
    render(<Part done={null} isThere />);
    expect(document.activeElement).toBe(document.body);
  });

  it('takes no focus from where the reader went', () => {
    const { container, rerender } = render(<Part done={null} isThere />);
    container.querySelector('button')?.focus();
    rerender(<Part done={DONE} isThere />);
    container.querySelector('input')?.focus();
    rerender(<Part done={DONE} isThere={false} />);
    expect(document.activeElement?.tagName).toBe('INPUT');
    container.querySelector('input')?.blur();
    rerender(<Part done={DONE} isThere={false} />);
    expect(document.activeElement).toBe(document.body);
  });
});

/** A part of the page with a button that may be gone once it was pressed. */
function Part({ done, isThere }: { readonly done: LastDone['done']; readonly isThere: boolean }) {
  return (
    <>
      <DoneLine done={done} failure="" isBusy={false} run={async () => undefined} />
      {isThere && <button type="button">remove</button>}
      <input type="text" aria-label="elsewhere" />
    </>
  );
}
