import type { MadeArticle } from './make-news';

/** The article as a server would send it: a page with structured data, a header and a foot, and the name of a paper where one is given. */
export function pageOf({ title, language, published, paragraphs }: MadeArticle, paper?: string): string {
  const jsonLd = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published };
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>${paper ? `<meta property="og:site_name" content="${paper}">` : ''}
<body><header><a href="/">News</a></header><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main><footer><a href="/about">About</a></footer></body></html>`;
}
