// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { SentRequest } from '../../../src/model/sent-request';
import { Requests } from '../../../src/ui/what-leaves/Requests';
import { send } from '../../support/fake-browser';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));

const SENT: SentRequest = {
  id: '1',
  sentAt: '2026-01-02T03:04:05.000Z',
  host: 'fr.wikipedia.org',
  path: '/w',
  words: 'Alger',
  outcome: 'answered',
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('the requests lead the focus to what brings them back once they are forgotten, and to the word that they are back', async () => {
  let requests = [SENT];
  const library = new FakeLibrary(0);
  library.answers = {
    listRequests: async () => ({ total: requests.length, requests }),
    forgetRequests: async () => requests.splice(0),
    restoreRequests: async (all) => void (requests = [...all]),
  };
  render(<Requests />);
  press(await screen.findByText('requestsForget'));
  await screen.findByText('undo');
  await send({ news: 'lookUpsChanged' }, {});
  await waitFor(() => expect(document.activeElement?.textContent).toBe('undo'));
  press(screen.getByText('undo'));
  await screen.findByText('undone');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
  expect(library.valuesOf('restoreRequests')).toEqual([[[SENT]]]);
});

function press(control: HTMLElement): void {
  control.focus();
  fireEvent.click(control);
}
