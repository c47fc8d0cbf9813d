// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { unclobbered } from '../../src/page/unclobbered';
import { makeProse, parsePage } from '../support/parse-page';

/** As Chromium has it, a field's name hides a property of its form. jsdom does not. */
function hide(node: Node, name: string): void {
  Object.defineProperty(node, name, { value: parsePage('<input>').querySelector('input'), configurable: true });
}

const HIDDEN = ['nodeType', 'nodeName', 'parentNode', 'parentElement', 'firstChild', 'nextSibling', 'childNodes', 'textContent'];
const CALLED = ['contains', 'closest', 'hasAttribute', 'isConnected', 'localName'];

describe('a form or a document whose properties are hidden by the names of its fields', () => {
  afterEach(() => document.body.replaceChildren());

  it('says what the browser says of it', () => {
    const page = parsePage('<form id="search"><input></form>');
    const form = page.querySelector('form') ?? page.createElement('form');
    for (const name of ['nodeName', 'parentNode', 'getAttribute']) hide(form, name);
    for (const name of ['querySelector', 'documentElement', 'nodeName']) hide(page, name);
    expect(unclobbered(form).nodeName).toBe('FORM');
    expect(unclobbered(form).parentNode).toBe(unclobbered(page).documentElement.lastElementChild);
    expect(unclobbered(form).getAttribute('id')).toBe('search');
    expect(unclobbered(page).querySelector('form')).toBe(form);
    expect('caretRangeFromPoint' in unclobbered(page)).toBe(false);
  });

  it('is the node itself where nothing can be hidden', () => {
    expect(unclobbered(document.body)).toBe(document.body);
  });

  it.each([...HIDDEN, ...CALLED])('is read like any other when %s is hidden', (name) => {
    const html = `<form><article><h1>Manœuvres au désert</h1>${makeProse(1_200)}</article></form>`;
    const expected = readArticle(parsePage(html), 'https://journal.example/a')?.draft.text;
    const page = parsePage(html);
    hide(page.querySelector('form') ?? page, name);
    expect(readArticle(unclobbered(page), 'https://journal.example/a')?.draft.text).toBe(expected);
    expect(expected).toMatch(/^Manœuvres au désert\n\nLes ministres/);
  });
});
