// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { judgePage, newsLevel, promisesNews } from '../../src/page/judge-news';
import { makeJsonLd, makeProse, parsePage } from '../support/parse-page';

const ARTICLE = 'https://journal.example/monde/2022/04/05/manoeuvres-au-desert';
const PLAIN = 'https://journal.example/page';
const HEADLINE = 'Manœuvres au désert avant l’hiver';

describe('is this page news', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['NewsArticle', 'ReportageNewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting', 'http://schema.org/NewsArticle'])(
    'is sure of a page that calls itself %s',
    (type) => {
      expect(judge(makeJsonLd({ '@type': type }) + makeProse(400), PLAIN)).toBe('sure');
    },
  );

  it.each([
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle' }] }],
    ['in a list', [{ '@type': 'Organization' }, { '@type': 'NewsArticle' }]],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } }],
    ['as one of two types', { '@type': ['Article', 'NewsArticle'] }],
  ])('finds NewsArticle %s', (_, node) => {
    expect(judge(makeJsonLd(node) + makeProse(400), PLAIN)).toBe('sure');
  });

  it('is not sure of a page that lists several news articles', () => {
    const listed = [{ '@type': 'NewsArticle' }, { '@type': 'NewsArticle' }];
    expect(judge(makeJsonLd(listed) + makeProse(400), PLAIN)).toBe('no');
  });

  it('says no to a home page, whatever it calls itself', () => {
    const page = makeJsonLd({ '@type': 'NewsArticle' }) + makeProse(4_000);
    for (const path of ['', '/', '/fr/', '/en-gb', '/index.html', '/accueil', '/fr/home'])
      expect(judge(page, `https://journal.example${path}`), path).toBe('no');
    expect(judge(page, 'https://journal.example/french')).toBe('sure');
  });

  it.each(['TechArticle', 'Product', 'Recipe', 'QAPage', 'CollectionPage', 'JobPosting'])('says no to a %s', (type) => {
    const head = `<title>${HEADLINE}</title><meta property="og:type" content="article">`;
    const body = `<h1>${HEADLINE}</h1><p class="byline">Par A. B.</p>${makeProse(3_000)}`;
    expect(judge(head + body, ARTICLE)).toBe('likely');
    expect(judge(head + makeJsonLd({ '@type': type }) + body, ARTICLE)).toBe('no');
  });

  it('says no to documentation with an article’s metadata', () => {
    const head = `<title>${HEADLINE}</title><meta property="og:type" content="article">`;
    const body = `<h1>${HEADLINE}</h1>${makeProse(3_000)}`;
    expect(judge(head + body, ARTICLE)).toBe('likely');
    expect(judge(`${head}<meta name="generator" content="Docusaurus v3.1">${body}`, ARTICLE)).toBe('no');
    expect(judge(`${head}${body}<pre>a</pre><pre>b</pre><pre>c</pre>`, ARTICLE)).toBe('no');
  });

  it('says likely when three clues meet, and no with two', () => {
    const prose = makeProse(500);
    expect(judge(`<meta property="og:type" content="article">${prose}`, ARTICLE)).toBe('no');
    expect(
      judge(`<meta property="og:type" content="article"><time>5 avril</time><p class="byline">Par A.</p>${prose}`, ARTICLE),
    ).toBe('likely');
  });

  it('asks for one clue more on a page of many cards', () => {
    const clues = `<meta property="og:type" content="article"><p class="byline">Par A.</p>${makeProse(500)}`;
    expect(judge(clues, ARTICLE)).toBe('likely');
    expect(judge(clues + '<article>Brève</article>'.repeat(9), ARTICLE)).toBe('no');
  });

  it('says no to a page with too few letters to mark', () => {
    expect(judge(makeJsonLd({ '@type': 'NewsArticle' }) + makeProse(90), ARTICLE)).toBe('no');
  });

  it('measures prose that is parted by line breaks alone', () => {
    const page = `${makeJsonLd({ '@type': 'NewsArticle' })}<div>${'Les ministres se sont vus sans rien annoncer de neuf hier.<br>'.repeat(1)}${'Les ministres se sont vus à Alger sans rien annoncer de neuf, ni hier ni avant.<br>'.repeat(8)}</div>`;
    expect(judge(page, PLAIN)).toBe('sure');
  });

  it('counts no links as prose', () => {
    const links = `<p><a href="/a">${'Une longue ligne de menu qui ne dit rien du tout. '.repeat(20)}</a></p>`;
    expect(judge(makeJsonLd({ '@type': 'NewsArticle' }) + links, PLAIN)).toBe('no');
  });

  it('takes the reader’s word that a site is news, for pages with an article’s worth of prose', () => {
    expect(newsLevel(judgePage(parsePage(makeProse(2_000)), PLAIN), true)).toBe('sure');
    expect(newsLevel(judgePage(parsePage(makeProse(2_000)), PLAIN), false)).toBe('no');
    expect(newsLevel(judgePage(parsePage(makeProse(600)), PLAIN), true)).toBe('no');
  });

  it.each([
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    ['JSON-LD that is null', '<script type="application/ld+json">null</script>'],
    ['an empty script', '<script type="application/ld+json"></script>'],
    ['types that are no strings', makeJsonLd({ '@type': [null, 7, { a: 1 }] })],
    ['a graph that is no list', makeJsonLd({ '@graph': 'NewsArticle' })],
  ])('is not misled by %s', (_, script) => {
    expect(judge(script + makeProse(2_000), PLAIN)).toBe('no');
    const intact = makeJsonLd({ '@type': 'NewsArticle' });
    expect(judge(script + intact + makeProse(2_000), PLAIN)).toBe('sure');
  });

  it('does not parse five megabytes of JSON-LD', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const page = makeJsonLd({ '@type': 'NewsArticle', articleBody: 'x'.repeat(5_000_000) }) + makeProse(2_000);
    expect(judge(page, PLAIN)).toBe('no');
    expect(parse).not.toHaveBeenCalled();
  });

  it('does not parse many scripts that are long together', () => {
    const parse = vi.spyOn(JSON, 'parse');
    judge(makeJsonLd({ '@type': 'Thing', name: 'x'.repeat(90_000) }).repeat(50) + makeProse(2_000), PLAIN);
    expect(parse).toHaveBeenCalledTimes(3);
  });

  it('reads the text of a bounded number of paragraphs, however long the page', () => {
    const page = parsePage('<p>Une ligne assez longue pour compter comme un paragraphe de prose.</p>'.repeat(2_000));
    const read = vi.spyOn(page.defaultView?.Node.prototype as Node, 'textContent', 'get');
    newsLevel(judgePage(page, PLAIN), false);
    expect(read.mock.calls.length).toBeLessThan(200);
  });

  it('measures no prose where the page’s other clues are too few', () => {
    const page = parsePage(`<title>${HEADLINE}</title><h1>Une page</h1>${makeProse(500).repeat(20)}`);
    const read = vi.spyOn(page.defaultView?.Node.prototype as Node, 'textContent', 'get');
    expect(judgePage(page, PLAIN).level).toBe('no');
    // The headline of the page, and the title of its tab.
    expect(read.mock.calls.length).toBeLessThan(5);
  });

  it('looks at no style and no layout', () => {
    const page = parsePage(makeJsonLd({ '@type': 'NewsArticle' }) + makeProse(2_000));
    const view = page.defaultView as Window & typeof globalThis;
    const styles = vi.spyOn(view, 'getComputedStyle');
    const boxes = vi.spyOn(view.Element.prototype, 'getBoundingClientRect');
    expect(newsLevel(judgePage(page, ARTICLE), false)).toBe('sure');
    expect(styles).not.toHaveBeenCalled();
    expect(boxes).not.toHaveBeenCalled();
  });
});

describe('does this head promise news', () => {
  const OPEN_GRAPH = '<meta property="og:type" content="article">';
  const PUBLISHED = '<meta property="article:published_time" content="2022-04-05">';
  const article = makeJsonLd({ '@type': 'Article' });
  const news = makeJsonLd({ '@type': 'NewsArticle' });

  it.each([
    ['that is one piece of news', OPEN_GRAPH + news, PLAIN],
    ['that is an article with an article’s address', OPEN_GRAPH + article, ARTICLE],
    ['that is an article of a day', OPEN_GRAPH + article + PUBLISHED, PLAIN],
    ['that has a day and an article’s address', OPEN_GRAPH + PUBLISHED, ARTICLE],
  ])('yes: one %s', (_, head, address) => {
    expect(promisesNews(parsePage(head), address)).toBe(true);
  });

  it.each([
    ['that says so to search engines only', news + article + PUBLISHED, ARTICLE],
    ['of a front page', OPEN_GRAPH + news, 'https://journal.example/'],
    ['that says so once', OPEN_GRAPH, PLAIN],
    ['that says so twice', OPEN_GRAPH, ARTICLE],
    ['of a product', OPEN_GRAPH + PUBLISHED + makeJsonLd({ '@type': 'Product' }), ARTICLE],
    ['of a list of news', OPEN_GRAPH + news + news, PLAIN],
  ])('no: one %s', (_, head, address) => {
    expect(promisesNews(parsePage(head), address)).toBe(false);
  });
});

function judge(html: string, address: string): string {
  return newsLevel(judgePage(parsePage(html, address), address), false);
}
