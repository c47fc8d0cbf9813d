import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pause, until, type Driver } from '../../tools/browsers/driver';
import { servePages, type PageServer } from '../../tools/browsers/serve-pages';
import { askOf } from './harness/ask-of';
import { BROWSERS, startBrowser } from './harness/browsers';
import { clickInCard, openInCard } from './harness/card';
import { hostilePage } from './harness/hostile-pages';
import { clickMark, untilCardSays, untilMarked } from './harness/marks';

/** Longer than a card takes to do anything. */
const A_WHILE = 400;
/** What the page listens for, before any script of its own could hear of us. */
const LISTENS = `<script>
  var heard = [], errors = [], changes = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    for (const place of [window, document, document.documentElement])
      for (const capture of [true, false])
        place.addEventListener(type, (event) => heard.push(type + ' ' + event.isTrusted + ' ' + (event.key || event.data)), { capture });
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, () => errors.push(type), true);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records)
      for (const node of [...addedNodes, ...removedNodes, ...(type === 'attributes' ? [target] : [])])
        changes.push(type + ' ' + (node.outerHTML || node.data || '').slice(0, 60) + ' ' + attributeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

describe.each(BROWSERS)('the card on a hostile page, in %s', (name) => {
  let driver: Driver;
  let server: PageServer;
  let count = 0;
  beforeAll(async () => {
    [driver, server] = await Promise.all([startBrowser(name), servePages()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  // Guard: the host is a `div`, page/card-host.ts. Under a name that a page can define, such as `reperes-card`, the page's own constructor is
  // let into the closed shadow root by `attachInternals`: it reads the card and presses its buttons.
  it('does not let in a page that defines what elements are', async () => {
    const page = await openCard(`<script>
      var roots = [];
      class Thief extends HTMLElement {
        constructor() { super(); const internals = this.attachInternals(); setInterval(() => { if (internals.shadowRoot) roots.push(internals.shadowRoot.textContent); }, 50); }
      }
      for (const one of ['reperes-card', 'reperes-host', 'repères-card']) customElements.define(one, class extends Thief {});
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const { localName } of addedNodes)
        if (localName && localName.includes('-') && !customElements.get(localName)) customElements.define(localName, class extends Thief {});
      }).observe(document, { subtree: true, childList: true });
    </script>`);
    await pause(A_WHILE);
    expect(await page.evaluate('roots')).toEqual([]);
    expect(await page.evaluate(`document.documentElement.lastElementChild.localName`)).toBe('div');
    expect(await page.evaluate(`document.documentElement.lastElementChild.shadowRoot`)).toBeNull();
    await page.close();
  });

  // Guard: `shieldTyping` in page/typing-shield.ts, registered at `document_start` in background/detector.ts. Without it the page hears all.
  it('tells a page that listens everywhere nothing of what is typed in it', async () => {
    const page = await openCard(LISTENS);
    await openInCard(driver, page, /note/i);
    await driver.inCard(page, '(root) => root.querySelector("textarea").focus()');
    await page.keyboard.type('Secret');
    await page.keyboard.press('ArrowLeft');
    await until(
      'it is written',
      async () => (await driver.inCard(page, '(root) => root.querySelector("textarea").value')) === 'Secret',
    );
    await clickInCard(driver, page, /^Save$/);
    await untilCardSays(driver, page, /Saved/);
    expect(await page.evaluate('heard')).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await driver.inCard(page, '() => true')) === null);
    await page.close();
  });

  // Guard: `isTrusted` in content/card/card-frame.ts and content/session.ts; the closed shadow root for all else.
  it('does nothing for events that a page makes up', async () => {
    const page = await openCard('');
    const own = await driver.openOwnPage('src/ui/library/index.html');
    const before = await askOf(own, 'listNameRules');
    await own.close();
    await page.bringToFront();
    await page.evaluate(`(() => {
      const host = document.documentElement.lastElementChild;
      for (const target of [host, document, window, document.body])
        for (const type of ['keydown', 'keyup', 'keypress'])
          for (const key of ['Escape', 'Enter', ' ', 'a']) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
      for (const type of ['click', 'mousedown', 'pointerdown', 'submit', 'input', 'change'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }));
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      host.click();
    })()`);
    await pause(A_WHILE);
    expect(await driver.inCard(page, '(root) => root.querySelector(".card") !== null')).toBe(true);
    const later = await driver.openOwnPage('src/ui/library/index.html');
    expect(await askOf(later, 'listNameRules')).toEqual(before);
    await Promise.all([page.close(), later.close()]);
  });

  // Guard: `heedReader` in page/card-host.ts. Firefox names to a page what is under the pointer in a closed root; Chromium does not.
  it('does nothing for a page that gets hold of what is in it', async () => {
    const page = await openCard(`<script>
      var inside = null;
      addEventListener('mousemove', (event) => { inside = (event.originalTarget ?? event.target).getRootNode(); }, true);
    </script>`);
    // A card whose form has something to send.
    await page.keyboard.press('Escape');
    await clickMark(page, 'mardi 5 avril 2022');
    await untilCardSays(driver, page, /2022-04-05/);
    const box = await driver.inCard(
      page,
      '(root) => { const { x, y, width } = root.querySelector(".card").getBoundingClientRect(); return [x + width / 2, y + 12]; }',
    );
    const [x, y] = box as [number, number];
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y + 2);
    expect(await page.evaluate('inside instanceof ShadowRoot')).toBe(name === 'firefox');
    const before = await driver.inCard(page, '(root) => root.querySelector(".card").textContent');
    await page.evaluate(`(() => {
      if (!(inside instanceof ShadowRoot)) return;
      for (const one of inside.querySelectorAll('button, summary, input, select, textarea')) {
        one.click();
        for (const type of ['pointerdown', 'mousedown', 'click', 'input', 'change', 'keydown', 'keyup'])
          one.dispatchEvent(new (type.startsWith('key') ? KeyboardEvent : Event)(type, { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
      }
      for (const one of inside.querySelectorAll('form')) one.requestSubmit();
    })()`);
    await pause(A_WHILE);
    expect(await driver.inCard(page, '(root) => root.querySelector(".card").textContent')).toBe(before);
    const own = await driver.openOwnPage('src/ui/library/index.html');
    expect(await askOf(own, 'listNameRules')).toEqual([]);
    await Promise.all([page.close(), own.close()]);
  });

  // Guard: none can keep it there: the page owns its tree. What is seen is that the next click opens a card again, and that copies are empty.
  it.each([
    ['removes it', 'host.remove()'],
    ['moves it', 'document.body.prepend(host)'],
    [
      'hides it',
      'host.hidden = true; host.style.cssText = "display: none !important; opacity: 0 !important"; host.className = "x"',
    ],
    ['takes it from the top', 'host.hidePopover()'],
    ['makes it inert', 'host.inert = true'],
    [
      'covers it',
      'const over = document.createElement("div"); over.popover = "manual"; document.body.append(over); over.showPopover()',
    ],
    ['copies it', 'globalThis.copy = host.cloneNode(true); document.body.append(copy)'],
    [
      'steals its focus',
      'const field = document.createElement("input"); document.body.append(field); globalThis.steal = setInterval(() => field.focus(), 20)',
    ],
  ])('opens again on a page that %s', async (_, deed) => {
    const page = await openCard('');
    await page.evaluate(`{ const host = document.documentElement.lastElementChild; ${deed}; }`);
    await pause(50);
    await page.evaluate(
      `{ clearInterval(globalThis.steal); globalThis.copy?.remove(); for (const one of document.querySelectorAll('[popover]')) if (one.parentElement === document.body) one.remove(); }`,
    );
    expect(await page.evaluate(`globalThis.copy ? copy.shadowRoot === null && copy.textContent === '' : true`)).toBe(true);
    await page.keyboard.press('Escape');
    await clickMark(page, 'mardi 5 avril 2022');
    await untilCardSays(driver, page, /2022-04-05/);
    await page.close();
  });

  // Guard: `catch` around `showPopover` in page/card-host.ts. Without it the page's `beforetoggle` makes our script fail.
  it('comes back once a page has ceased to take it away as it opens', async () => {
    const page = await openCard(
      `<script>addEventListener('beforetoggle', (event) => { if (globalThis.isBad) event.target.remove(); }, true)</script>`,
    );
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.evaluate('globalThis.isBad = true');
    await clickMark(page, 'mardi 5 avril 2022');
    await pause(A_WHILE);
    expect(await driver.inCard(page, '() => true')).toBeNull();
    await page.evaluate('globalThis.isBad = false');
    await clickMark(page, 'mardi 5 avril 2022');
    await untilCardSays(driver, page, /2022-04-05/);
    expect(failures).toEqual([]);
    await page.close();
  });

  // Guard: web_accessible_resources are none (manifest.json), content scripts are whole files in a world of their own, marks.css is
  // inserted by the browser. Each line is what a page can see of us, or that it cannot.
  it('is seen by a page as a host, as names of highlights and as their look, and as nothing else', async () => {
    const page = await openCard(LISTENS);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const seen = (await page.evaluate(`(() => ({
      names: [...CSS.highlights.keys()].filter((name) => !name.startsWith('reperes-')),
      ours: CSS.highlights.has('reperes-date'),
      look: getComputedStyle(document.querySelector('p'), '::highlight(reperes-date)').textDecoration.includes('dotted'),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      frames: window.length,
      attributes: [document.documentElement, document.body].map((one) => one.getAttributeNames().join()),
      resources: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
      animations: document.getAnimations().length,
      errors,
      host: document.documentElement.lastElementChild.outerHTML,
      own: Object.getOwnPropertyNames(document.documentElement.lastElementChild),
      changes: [...new Set(changes.filter((change) => change.includes('reperes')))],
    }))()`)) as Record<string, unknown>;
    expect(seen).toMatchObject({
      names: [],
      ours: true,
      look: true,
      sheets: 0,
      frames: 0,
      attributes: ['lang', ''],
      resources: 0,
      animations: 0,
      errors: [],
      host: '<div data-reperes-card="" popover="manual"></div>',
      own: [],
    });
    expect(said).toEqual([]);
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await driver.inCard(page, '() => true')) === null);
    expect(await page.evaluate('document.documentElement.lastElementChild.localName')).toBe('body');
    const strange = await page.evaluate(`changes.filter((change) => !change.includes('reperes'))`);
    expect(strange).toEqual(await page.evaluate(`changes.slice(0, changes.findIndex((change) => change.includes('reperes')))`));
    await page.close();
  });

  /** A page with the card of a place open. */
  async function openCard(head: string): Promise<Page> {
    count += 1;
    const path = `/news/2022/04/05/card-${count}`;
    server.put(path, hostilePage({ head }));
    const page = await driver.openPage(server.address(path));
    await untilMarked(page, 'Bruxelles');
    await clickMark(page, 'Bruxelles');
    await untilCardSays(driver, page, /Bruxelles|Brussels/);
    return page;
  }
});
