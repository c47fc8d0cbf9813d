// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '../../src/platform/settings-storage';
import { CitationStyleField } from '../../src/ui/options/CitationStyleField';
import { clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

afterEach(() => {
  cleanup();
  clearStorage();
});

it('keeps how passages are cited, and shows an article so', async () => {
  const { container } = render(<CitationStyleField />);
  const field = container.querySelector('select');
  expect(field?.value).toBe('chicago');
  expect(field?.labels).toHaveLength(1);
  expect(container.querySelector('p')?.textContent).toMatch(
    /^Jeanne Martin, “citationExampleTitle,” citationExamplePaper, April 5, 2022, /,
  );
  fireEvent.change(field ?? container, { target: { value: 'apa' } });
  await vi.waitFor(async () => expect((await readSettings()).citationStyle).toBe('apa'));
  await vi.waitFor(() => expect(container.querySelector('p')?.textContent).toMatch(/^Martin, J\. \(2022, April 5\)\. /));
});
