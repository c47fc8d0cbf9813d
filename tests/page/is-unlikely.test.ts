// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isUnlikely } from '../../src/page/is-unlikely';
import { readArticle } from '../../src/page/read-article';
import { makeProse, parsePage } from '../support/parse-page';

const ADDRESS = 'https://journal.example/monde/2022/04/05/manoeuvres';

describe('what the extraction library throws away unseen', () => {
  it.each([
    ['a sidebar', '<div class="sidebar"><i></i></div>', true],
    ['comments by id', '<div id="comments"><i></i></div>', true],
    ['a menu by role', '<div role="menu"><i></i></div>', true],
    ['a sidebar that is the main part too', '<div class="main-sidebar"><i></i></div>', false],
    ['a link', '<a class="related" href="/"><i></i></a>', false],
    ['the article', '<div class="text"><i></i></div>', false],
    ['what stands in a table', '<table><tr><td class="footer"><i></i></td></tr></table>', false],
  ])('is judged the same of %s', (_, html, expected) => {
    document.body.innerHTML = html;
    const element = document.querySelector('i')?.parentElement;
    if (!element) throw new Error('There is no element.');
    const attributes = new Map(Array.from(element.attributes, ({ name, value }) => [name, value]));
    expect(isUnlikely({ element, name: element.nodeName, attributes })).toBe(expected);
  });

  it('is read all the same where the rest is too short for an article', () => {
    const [short, long] = [makeProse(300), makeProse(900).replaceAll('ministres', 'marins')];
    const page = parsePage(`<body><div class="text">${short}</div><div class="sidebar">${long}</div></body>`, ADDRESS);
    expect(readArticle(page, ADDRESS)?.draft.text).toContain('marins');
  });
});
