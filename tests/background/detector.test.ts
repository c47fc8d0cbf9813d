import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updateDetector } from '../../src/background/detector';
import { changeSettings } from '../../src/platform/settings-storage';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/content/detect.iife?script&iife', () => ({ default: 'detect.js' }));
vi.mock('../../src/content/shield.iife?script&iife', () => ({ default: 'shield.js' }));

describe('the detector', () => {
  const registered = new Set<string>();
  beforeEach(() => {
    registered.clear();
    vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async () =>
      [...registered].map((id) => ({ id })),
    );
    vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async () => registered.clear());
    vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
      for (const { id } of scripts as readonly { readonly id: string }[]) {
        if (registered.has(id)) throw new Error('Duplicate script ID.');
        registered.add(id);
      }
    });
  });
  afterEach(() => {
    clearStorage();
    vi.restoreAllMocks();
  });

  it('runs nowhere as long as the reader has granted nothing', async () => {
    await updateDetector();
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  it('runs on what was granted, after the shield, but not on the sites that the reader wants quiet', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*/*'] });
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    await updateDetector();
    const where = {
      matches: ['*://*/*'],
      excludeMatches: ['*://journal.example/*', '*://www.journal.example/*'],
      persistAcrossSessions: true,
    };
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
      { id: 'shield', js: ['shield.js'], runAt: 'document_start', ...where },
      { id: 'detect', js: ['detect.js'], runAt: 'document_end', ...where },
    ]);
  });

  it('does not run on a Wikipedia in which the reader allowed look-ups alone', async () => {
    const origins = ['https://fr.wikipedia.org/*'];
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins });
    await updateDetector();
    expect(registered.size).toBe(0);
    origins.push('*://fr.wikipedia.org/*');
    await updateDetector();
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ id: 'shield', matches: ['*://fr.wikipedia.org/*'] }),
      expect.objectContaining({ id: 'detect', matches: ['*://fr.wikipedia.org/*'] }),
    ]);
  });

  it('is registered once when several things change at the same time', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://journal.example/*'] });
    await Promise.all([updateDetector(), updateDetector(), updateDetector()]);
    expect(registered).toEqual(new Set(['shield', 'detect']));
  });

  it('stops when the reader takes everything back', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValueOnce({ origins: ['*://journal.example/*'] });
    await updateDetector();
    expect(registered.size).toBe(2);
    await updateDetector();
    expect(registered.size).toBe(0);
  });
});
