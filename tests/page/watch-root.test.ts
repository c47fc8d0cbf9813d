// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { watchRoot } from '../../src/page/watch-root';
import { parsePage } from '../support/parse-page';

describe('watching the root', () => {
  it('tells when the page has another one, and of no other change', async () => {
    const page = parsePage('<p>Alger</p>');
    const listener = vi.fn<() => void>();
    watchRoot(page, listener);
    page.body.append('Moscou');
    page.append(page.createComment('end'));
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
    page.documentElement.remove();
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
    page.append(page.createElement('html'));
    await Promise.resolve();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
