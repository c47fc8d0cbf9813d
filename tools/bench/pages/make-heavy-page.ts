import { makeNews } from '../../corpora/made-news/make-news';

/** In bytes. */
const WHOLE_PAGE = 2_600_000;
const ARTICLE_PARAGRAPHS = 120;
const COMMENTS = 2_000;
const CARDS = 1_500;

/**
 * A page as heavy as news pages get: a long read of some 4,000 words, 2,000 comments and 1,500 cards that lead elsewhere, each wrapped as
 * the sites' builders do it, and the rest of the 2.6 MB the data of its own scripts.
 */
export function makeHeavyPage(): string {
  const news = makeNews(900).filter(({ language }) => language === 'fr');
  const paragraphs = news.flatMap((article) => article.paragraphs);
  const titles = news.map(({ title }) => title);
  const article = paragraphs.slice(0, ARTICLE_PARAGRAPHS).map((words) => `<p class="article__paragraph">${words}</p>`);
  const cards = Array.from({ length: CARDS }, (_, at) => card(titles[at % titles.length] ?? '', at));
  const comments = Array.from({ length: COMMENTS }, (_, at) => comment(paragraphs[(at * 7) % paragraphs.length] ?? '', at));
  const body = `<header class="header"><nav class="nav"><ul>${cards.slice(0, 60).join('')}</ul></nav></header>
<main class="main"><article class="article"><h1 class="article__title">La page lourde des ministres</h1>
<div class="article__content">${article.join('\n')}</div></article>
<section class="comments" id="comments"><h2>Réactions</h2>${comments.join('\n')}</section></main>
<aside class="sidebar"><div class="cards">${cards.slice(60).join('\n')}</div></aside><footer class="footer"><p>Mentions légales</p></footer>`;
  const start = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>La page lourde des ministres</title>
<script type="application/ld+json">${JSON.stringify(JSON_LD)}</script><body>${body}`;
  return `${start}${stateOf(WHOLE_PAGE - Buffer.byteLength(start))}</body></html>`;
}

const JSON_LD = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'La page lourde des ministres',
  datePublished: '2022-04-05',
};

function card(title: string, at: number): string {
  return `<div class="card card--${at % 7}"><div class="card__media"><a class="card__link" href="/actualites/${at}" data-position="${at}"><img class="card__image" alt="" width="320" height="180"></a></div><div class="card__body"><a href="/rubrique/${at % 12}" class="card__kicker"><span>Rubrique ${at % 12}</span></a><h3 class="card__title"><a href="/actualites/${at}"><span>${title}</span></a></h3></div></div>`;
}

function comment(words: string, at: number): string {
  return `<div class="comment" id="comment-${at}"><div class="comment__head"><span class="comment__author">Lecteur ${at}</span> <time datetime="2022-04-06">mercredi 6 avril</time></div><div class="comment__body"><p>${words.slice(0, 300)}</p></div><div class="comment__foot"><button>Répondre</button><button>Signaler</button></div></div>`;
}

/** What a page's own scripts start from. */
function stateOf(bytes: number): string {
  const [open, close] = ['<script>globalThis.__STATE__ = "', '";</script>'];
  return open + 'état '.repeat(Math.max(0, Math.floor((bytes - open.length - close.length - 16) / 6))) + close;
}
