import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updateDetector } from '../../src/background/detector';
import { changeSettings } from '../../src/platform/settings-storage';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/content/detect.iife?script&iife', () => ({ default: 'detect.js' }));

describe('the detector', () => {
  const registered = new Set<string>();
  beforeEach(() => {
    registered.clear();
    vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => [...registered]);
    vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async () => registered.clear());
    vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async () => {
      if (registered.has('detect')) throw new Error('Duplicate script ID.');
      registered.add('detect');
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

  it('runs on what was granted, but for the sites that the reader wants quiet', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://*/*'] });
    await changeSettings((settings) => ({ ...settings, quietSites: ['journal.example'] }));
    await updateDetector();
    expect(browser.scripting.registerContentScripts).toHaveBeenCalledWith([
      {
        id: 'detect',
        js: ['detect.js'],
        matches: ['*://*/*'],
        excludeMatches: ['*://journal.example/*', '*://www.journal.example/*'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
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
      expect.objectContaining({ matches: ['*://fr.wikipedia.org/*'] }),
    ]);
  });

  it('is registered once when several things change at the same time', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValue({ origins: ['*://journal.example/*'] });
    await Promise.all([updateDetector(), updateDetector(), updateDetector()]);
    expect(registered).toEqual(new Set(['detect']));
  });

  it('stops when the reader takes everything back', async () => {
    vi.spyOn(browser.permissions, 'getAll').mockResolvedValueOnce({ origins: ['*://journal.example/*'] });
    await updateDetector();
    expect(registered.size).toBe(1);
    await updateDetector();
    expect(registered.size).toBe(0);
  });
});
