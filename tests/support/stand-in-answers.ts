/** A summary as Wikipedia gives it, with what is never read of it. */
export function summaryOf(title: string, written: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    type: 'standard',
    title,
    displaytitle: `<span class="mw-page-title-main">${title}</span>`,
    namespace: { id: 0, text: '' },
    titles: { canonical: title.replaceAll(' ', '_'), normalized: title, display: `<i>${title}</i>` },
    pageid: 10,
    thumbnail: { source: 'https://upload.wikimedia.example/a.jpg', width: 320, height: 213 },
    lang: 'fr',
    dir: 'ltr',
    revision: '229',
    timestamp: '2022-04-01T10:00:00Z',
    description: 'capitale de la Russie',
    content_urls: { desktop: { page: 'https://evil.example/wiki/Moscou' } },
    extract: `${title} est une ville.`,
    extract_html: `<p><b>${title}</b> est une ville.</p>`,
    ...written,
  };
}

/** What its search answers. */
export function searchOf(...titles: readonly string[]): object {
  return {
    pages: titles.map((title, id) => ({ id, key: title, title, excerpt: '<b>x</b>', description: null, thumbnail: null })),
  };
}
