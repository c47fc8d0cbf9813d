// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('what readers are told of the tagger', () => {
  it.each(['chrome', 'test-firefox'])('are the terms and the corpora of the full one in the build "%s"', async (mode) => {
    const text = await aboutIn(mode);
    expect(text).toContain('aboutModel CC BY-NC-SA 4.0');
    for (const name of ['WiNER-fr', 'Sequoia', 'WikiNEuRal', 'Worldwide English newswire', 'Wikigold', 'Universal NER'])
      expect(text).toContain(name);
  });

  it('are those of the permissive one where that is shipped', async () => {
    const text = await aboutIn('firefox-permissive');
    expect(text).toContain('aboutModel CC BY-SA 4.0');
    expect(text).toContain('WiNER-fr');
    expect(text).not.toContain('WikiNEuRal');
  });
});

async function aboutIn(mode: string): Promise<string | null> {
  vi.stubEnv('MODE', mode);
  const { About } = await import('../../src/ui/welcome/About');
  return render(<About />).container.textContent;
}
