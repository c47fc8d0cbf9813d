// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPage, type ArticleOnPage } from '../../src/content/read-page';
import { showingOf } from '../../src/core/marks/showing';
import { askFromPage } from '../../src/messages/ask';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { makeJsonLd, makeProse } from '../support/parse-page';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
vi.mock('../../src/messages/ask', () => ({ askFromPage: { analyse: vi.fn<typeof askFromPage.analyse>() } }));

const NEWS = `${makeJsonLd({ '@type': 'NewsArticle' })}<article><h1>Manœuvres au désert</h1>${makeProse(900)}</article>`;
const analyse = vi.mocked(askFromPage.analyse);

describe('reading a page', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/monde/2022/04/05/manoeuvres');
    analyse.mockReset().mockResolvedValue({ language: 'fr', mentions: [] });
  });

  it('has the article analysed while the settings are on their way, and gives it once they are there', async () => {
    const { settings, tell } = settingsLater();
    const reading = read(settings);
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledTimes(1));
    expect(await Promise.race([reading, Promise.resolve('not yet')])).toBe('not yet');
    tell(DEFAULT_SETTINGS);
    expect(await reading).toMatchObject({ news: 'sure', draft: { language: 'fr' } });
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it('gives nothing of it when they say that the reader wants quiet there', async () => {
    const { settings, tell } = settingsLater();
    const reading = read(settings);
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledTimes(1));
    tell({ ...DEFAULT_SETTINGS, quietSites: ['localhost'] });
    expect(await reading).toBeNull();
  });

  it('has nothing analysed that does not look like an article before the reader is known to call the site news', async () => {
    const { settings, tell } = settingsLater();
    const reading = read(settings, `<article>${makeProse(4_000)}</article>`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(analyse).not.toHaveBeenCalled();
    tell({ ...DEFAULT_SETTINGS, newsSites: ['localhost'] });
    expect(await reading).toMatchObject({ news: 'sure' });
  });

  it('gives the article of before at its address, until the page shows another', async () => {
    const settings = Promise.resolve(DEFAULT_SETTINGS);
    const { href } = location;
    const before = await read(settings);
    history.pushState(null, '', '/economie/2022/04/06/le-prix-du-the');
    expect(await read(settings, NEWS, before)).toMatchObject({ draft: { address: href } });
    expect(analyse.mock.lastCall?.[0]).toMatchObject({ address: href });
    const other = NEWS.replace('Manœuvres au désert', 'Le prix du thé').replace(
      makeProse(900),
      makeProse(900).replaceAll('a', 'o'),
    );
    expect(await read(settings, other, before)).toMatchObject({ draft: { address: location.href } });
    expect(analyse.mock.lastCall?.[0]).toMatchObject({ address: location.href });
  });
});

function read(settings: Promise<Settings>, html = NEWS, before: ArticleOnPage | null = null): Promise<ArticleOnPage | null> {
  document.body.innerHTML = html;
  return readPage(document, false, settings, (language) => showingOf(DEFAULT_SETTINGS, language, null), before);
}

function settingsLater(): { readonly settings: Promise<Settings>; readonly tell: (settings: Settings) => void } {
  let tell = (_settings: Settings): void => undefined;
  const settings = new Promise<Settings>((resolve) => {
    tell = resolve;
  });
  return { settings, tell };
}
