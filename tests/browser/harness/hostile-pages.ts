/** What a hostile page is made of: an article that is marked like any other, and what the page does besides. */
export interface HostileParts {
  readonly title?: string;
  readonly head?: string;
  /** Within the article's element. */
  readonly inside?: string;
  /** After the article. */
  readonly after?: string;
  /** Around the article: its begin and its end tag. */
  readonly around?: readonly [string, string];
  /** What the page says of itself besides. */
  readonly metadata?: string;
}

export const TITLE = 'La page qui se défend';
const PROSE =
  'La défense a demandé un renvoi que le parquet juge inutile. Le président a mis sa décision en délibéré et levé l’audience, sous les ' +
  'applaudissements d’une partie de la salle, tandis que les avocats parlaient aux journalistes dans le couloir du palais. ';

/** The page: it counts its own beats as long as its scripts go on. */
export function hostilePage({
  title = TITLE,
  head = '',
  inside = '',
  after = '',
  around = ['', ''],
  metadata,
}: HostileParts): string {
  const node = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2022-04-05' };
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${metadata ?? JSON.stringify(node)}</script>
<script>var beats = 0; setInterval(() => { beats += 1; }, 50);</script>${head}</head><body>${around[0]}<article><h1>${title}</h1>
<p>Le tribunal de Lille a entendu mardi 5 avril 2022 les premiers témoins d’un procès qui doit durer jusqu’à l’été. ${PROSE}</p>
<p>${PROSE.repeat(4)}</p><p>Les audiences reprendront en septembre 2022 à Bruxelles, a dit le tribunal. ${PROSE}</p>${inside}</article>${around[1]}${after}</body></html>`;
}

/** Every method and getter of the page's own prototypes and globals throws, but for what its own beats are made of. */
export const POISON = `<script>
  (() => {
    const define = Object.defineProperty, names = Object.getOwnPropertyNames, describe = Object.getOwnPropertyDescriptor;
    const fail = () => { throw new Error('poisoned'); };
    const prototypes = [Array, Map, Set, WeakMap, String, RegExp, Promise, Node, Element, HTMLElement, Document, Text, Range, Selection, Event,
      MutationObserver, CSSStyleSheet, ShadowRoot, Object].map((one) => one.prototype).concat([JSON, Reflect, CSS]);
    for (let index = 0; index < prototypes.length; index += 1) {
      const all = names(prototypes[index]);
      for (let at = 0; at < all.length; at += 1) {
        const { configurable, get, value } = describe(prototypes[index], all[at]) || {};
        if (!configurable || all[at] === 'constructor' || all[at] === '__proto__' || all[at] === 'toString' || all[at] === 'valueOf') continue;
        if (get) define(prototypes[index], all[at], { get: fail, configurable: true });
        else if (typeof value === 'function') define(prototypes[index], all[at], { value: fail, configurable: true });
      }
    }
    for (const name of ['Promise', 'Map', 'Set', 'JSON', 'Highlight', 'StaticRange', 'MutationObserver', 'requestIdleCallback', 'chrome', 'browser'])
      define(window, name, { value: fail, configurable: true });
    define(window, 'CSS', { value: new Proxy({}, { get: fail }), configurable: true });
  })();
</script>`;

/** Images whose names hide what a document is asked. */
export const CLOBBERED_DOCUMENT = (
  'documentElement body head title hidden defaultView implementation activeElement querySelector querySelectorAll getElementsByTagName ' +
  'createElement createTreeWalker createRange getSelection addEventListener removeEventListener caretPositionFromPoint nodeName'
)
  .split(' ')
  .map((name) => `<img name="${name}">`)
  .join('');

/** A form around the article, whose fields hide what a form is asked. */
export const CLOBBERED_FORM = [
  `<form>${(
    'attributes nodeType nodeName localName parentNode parentElement firstChild nextSibling childNodes textContent isConnected contains ' +
    'closest getAttribute hasAttribute compareDocumentPosition ownerDocument'
  )
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('')}<fieldset id="parentNode">`,
  '</fieldset></form>',
] as const;

/** Data of the page's own that would run, were it taken for HTML or for an address; the server hears of it. */
export function scriptIn(home: string): string {
  return `</title><img src=x onerror="globalThis.canary=1;fetch('${home}/canary')"><script>globalThis.canary=1;fetch('${home}/canary')</script>"'><svg onload=fetch('${home}/canary')>`;
}
