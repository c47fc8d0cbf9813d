import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { changeSettings, onSettingsChanged, readSettings } from '../../src/platform/settings-storage';
import { patternOf, patternsOfHost } from '../../src/platform/site-access';
import { browser, clearStorage } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

describe('settings', () => {
  afterEach(() => clearStorage());

  it('have their defaults until they are set', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await browser.storage.local.set({ settings: { quietPages: ['a.example/b'] } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, quietPages: ['a.example/b'] });
  });

  it('keep what was changed', async () => {
    const changed = await changeSettings((settings) => ({ ...settings, quietSites: ['a.example'] }));
    expect(changed.quietSites).toEqual(['a.example']);
    expect(await readSettings()).toEqual(changed);
  });

  it('keep both of two changes made at the same time', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, quietSites: [...settings.quietSites, 'a.example'] })),
      changeSettings((settings) => ({ ...settings, quietSites: [...settings.quietSites, 'b.example'] })),
    ]);
    expect((await readSettings()).quietSites).toEqual(['a.example', 'b.example']);
  });

  it('are told to who listens, and to nobody for something else that is stored', async () => {
    const life = new AbortController();
    const heard: unknown[] = [];
    onSettingsChanged((settings) => heard.push(settings), life.signal);
    await browser.storage.local.set({ other: 1 });
    await changeSettings((settings) => ({ ...settings, newsSites: ['a.example'] }));
    life.abort();
    await changeSettings((settings) => ({ ...settings, newsSites: [] }));
    expect(heard).toEqual([{ ...DEFAULT_SETTINGS, newsSites: ['a.example'] }]);
  });
});

describe('the pattern of a site', () => {
  it.each([
    ['https://www.example.org/x?y#z', '*://www.example.org/*'],
    ['http://localhost:8080/', '*://localhost/*'],
  ])('of %s is %s', (address, pattern) => {
    expect(patternOf(address)).toBe(pattern);
  });
});

describe('the patterns of a host', () => {
  it.each([
    ['journal.example', ['*://journal.example/*', '*://www.journal.example/*']],
    ['4.example', ['*://4.example/*', '*://www.4.example/*']],
    ['192.168.1.2', ['*://192.168.1.2/*']],
    ['[2001:db8::1]', ['*://[2001:db8::1]/*']],
    ['[::ffff:1.2.3.4]', ['*://[::ffff:1.2.3.4]/*']],
    ['localhost', ['*://localhost/*']],
    ['intranet', ['*://intranet/*']],
  ])('%s has a www. beside it only where there can be one', (host, patterns) => {
    expect(patternsOfHost(host)).toEqual(patterns);
  });
});
