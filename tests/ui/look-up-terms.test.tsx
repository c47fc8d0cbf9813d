// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LookUpTerms } from '../../src/ui/shared/look-up/LookUpTerms';
import { browser } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what a look-up sends', () => {
  it('is said with the name and the host, before anything is asked', () => {
    const request = vi.spyOn(browser.permissions, 'request');
    const { container } = render(<LookUpTerms language="fr" name="Moscou" />);
    expect(container.textContent).toContain('termsSend Moscou fr.wikipedia.org');
    expect(request).not.toHaveBeenCalled();
  });

  it('is said without the name where that is not known', () => {
    expect(render(<LookUpTerms language="fr" name="" />).container.textContent).toContain('termsSendName fr.wikipedia.org');
  });

  it('is asked for in the click, for that host alone, and told when it is allowed', async () => {
    const request = vi.spyOn(browser.permissions, 'request').mockResolvedValue(true);
    const onAllowed = vi.fn<() => void>();
    const { container } = render(<LookUpTerms language="fr" name="Moscou" onAllowed={onAllowed} />);
    container.querySelector('button')?.click();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://fr.wikipedia.org/*'] });
    await vi.waitFor(() => expect(onAllowed).toHaveBeenCalledTimes(1));
  });

  it('is not sent when the reader refuses, and that is said', async () => {
    vi.spyOn(browser.permissions, 'request').mockResolvedValue(false);
    const onAllowed = vi.fn<() => void>();
    const { container } = render(<LookUpTerms language="fr" name="Moscou" onAllowed={onAllowed} />);
    container.querySelector('button')?.click();
    await vi.waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe('termsRefused'));
    expect(onAllowed).not.toHaveBeenCalled();
  });
});
