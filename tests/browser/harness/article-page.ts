/** A news page of one's own making: a headline and blocks of HTML, as a server would send it. */
export function articlePage(title: string, blocks: readonly string[], language = 'fr'): string {
  const jsonLd = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2022-04-10' };
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>
<body><header><a href="/">Accueil</a></header><article><h1>${title}</h1>${blocks.join('\n')}</article></body></html>`;
}
