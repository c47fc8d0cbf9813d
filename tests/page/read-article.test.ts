// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { inOneGo, type Slices } from '../../src/page/in-slices';
import { readArticle, readLiveArticle } from '../../src/page/read-article';
import { makeProse, parsePage } from '../support/parse-page';

const ADDRESS = 'https://journal.example/monde/2022/04/05/manoeuvres';
const PROSE = makeProse(700);

describe('the article of a page', () => {
  it.each([
    ['a hidden element', '<p hidden>CACHÉ</p>'],
    ['an element that its style hides', '<p style="display: none">CACHÉ</p>'],
    ['an element that its style makes invisible', '<div style="color:red; visibility:hidden"><p>CACHÉ</p></div>'],
    ['what assistive programs are told to pass over', '<p aria-hidden="true">CACHÉ</p>'],
    ['a script', '<script>CACHÉ</script>'],
    ['a style sheet', '<style>.CACHÉ {}</style>'],
    ['what shows without scripts only', '<noscript><p>CACHÉ</p></noscript>'],
    ['a menu', '<nav><a href="/">CACHÉ</a></nav>'],
    ['a button', '<button>CACHÉ</button>'],
    ['a form that asks for something', '<form><p>Recevez notre lettre : CACHÉ</p><label>CACHÉ</label><input></form>'],
    ['a picture’s words', '<svg><title>CACHÉ</title><text>CACHÉ</text></svg>'],
    ['a player', '<video><p>CACHÉ</p></video>'],
  ])('leaves out %s', (_, html) => {
    expect(read(`<article><h1>Manœuvres</h1>${PROSE}${html}${PROSE}</article>`)).not.toContain('CACHÉ');
  });

  it('is read although a form holds the whole page', () => {
    expect(read(`<form><article><h1>Manœuvres au désert</h1>${PROSE}${PROSE}</article></form>`)).toMatch(
      /^Manœuvres au désert\n\nLes ministres/,
    );
  });

  it('begins with the headline although that stands apart, and says it once', () => {
    const html = `<title>Manœuvres au désert</title><header><h1>Manœuvres au désert</h1></header><main>${PROSE}<h2>Suite</h2>${PROSE}</main>`;
    const text = read(html);
    expect(text.split('\n\n')[0]).toBe('Manœuvres au désert');
    expect(text.match(/Manœuvres au désert/g)).toHaveLength(1);
  });

  it('keeps a blank that is all there is between two elements', () => {
    expect(read(`<article><h1>Manœuvres</h1><p><b>mercredi</b> <i>16</i> <b>juin</b>.</p>${PROSE}</article>`)).toContain(
      'mercredi 16 juin.',
    );
  });

  it('leaves out a column of related links', () => {
    const links = '<ul><li><a href="/a">Le blé au plus haut</a></li><li><a href="/b">Rome et Tunis signent</a></li></ul>';
    const text = read(
      `<main><article><h1>Manœuvres</h1>${PROSE}${PROSE}</article><aside class="related">${links}</aside></main>`,
    );
    expect(text).not.toContain('Tunis');
  });

  it('is nothing on a page without words', () => {
    expect(readArticle(parsePage('<div></div>'), ADDRESS)).toBeNull();
    expect(readArticle(parsePage(''), ADDRESS)).toBeNull();
  });

  it('may grow within its surroundings, not only in the element that held it', () => {
    const reading = readArticle(parsePage(`<article id="all"><h1>M</h1><div id="body">${PROSE}</div></article>`), ADDRESS);
    expect(reading?.surroundings.id).toBe('all');
    expect(reading?.surroundingsLength).toBe(reading?.surroundings.textContent?.length);
  });
});

describe('the article of a page that lives on', () => {
  it.each([
    [
      'comes in',
      () => document.querySelector('#all')?.insertAdjacentHTML('beforeend', makeProse(300).replace('Les', 'Tous les')),
    ],
    ['is replaced', () => (document.body.innerHTML = `<article>${makeProse(900).replace('Les', 'Tous les')}</article>`)],
    [
      'is set',
      () =>
        document.querySelector('#all p')?.replaceChildren(
          makeProse(700)
            .replaceAll(/<\/?p>/g, '')
            .replace('Les', 'Tous les'),
        ),
    ],
  ])('has the words with which something %s while it is read', async (_, change) => {
    document.body.innerHTML = `<article id="all"><h1>M</h1>${PROSE}</article>`;
    const reading = await readLiveArticle(document, ADDRESS, meanwhile(change));
    expect(reading?.draft.text).toContain('Tous les ministres');
    expect(reading?.map.text).toBe(readArticle(document, ADDRESS)?.draft.text);
  });

  it('is not read twice because of what changes beside it', async () => {
    document.body.innerHTML = `<article id="all"><h1>M</h1>${PROSE}</article><aside></aside>`;
    const createTreeWalker = vi.spyOn(document, 'createTreeWalker');
    await readLiveArticle(
      document,
      ADDRESS,
      meanwhile(() => document.querySelector('aside')?.append('publicité')),
    );
    expect(createTreeWalker).toHaveBeenCalledTimes(1);
  });
});

/** Something changes when the first slices have been read, not all. */
function meanwhile(change: () => unknown): <T>(slices: Slices<T>) => Promise<T> {
  return async (slices) => {
    for (let slice = 0; slice < 2; slice += 1) slices.next();
    change();
    return inOneGo(slices);
  };
}

function read(html: string): string {
  return readArticle(parsePage(html, ADDRESS), ADDRESS)?.draft.text ?? '';
}
