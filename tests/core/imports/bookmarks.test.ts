import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/imports/read-import';
import { faultOf } from '../../support/fault-of';
import { fileOf, READING } from '../../support/reading-context';

/** As Firefox writes it. */
const FIREFOX = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file.
     It will be read and overwritten.
     DO NOT EDIT! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<meta http-equiv="Content-Security-Policy"
      content="default-src 'self'; script-src 'none'; img-src data: *; object-src 'none'"></meta>
<TITLE>Bookmarks</TITLE>
<H1>Menu des marque-pages</H1>

<DL><p>
    <DT><A HREF="https://journal.example/2022/04/10/manoeuvres" ADD_DATE="1649580000" LAST_MODIFIED="1649590000" ICON_URI="fake-favicon-uri:https://journal.example/" ICON="data:image/png;base64,iVBORw0KGgo=" TAGS="Alg&eacute;rie,arm&eacute;e">Man&oelig;uvres &amp; exercices</A>
    <DD>&Agrave; relire avant lundi.
    <DT><H3 ADD_DATE="1649570000" LAST_MODIFIED="1649590000">Presse</H3>
    <DD>Ce que je lis.
    <DL><p>
        <DT><H3 ADD_DATE="1649570000">Maghreb</H3>
        <DL><p>
            <DT><A HREF="https://gazette.example/bechar?id=7&amp;page=2" ADD_DATE="1649490000">B\u00E9char</A>
            <HR>
            <DT><A HREF="place:type=6&amp;sort=14" ADD_DATE="1649490000">Recent tags</A>
        </DL><p>
        <DT><A HREF="https://journal.example/autre" ADD_DATE="0"></A>
    </DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Barre personnelle</H3>
    <DL><p>
        <DT><A HREF="https://journal.example/2022/04/10/manoeuvres/?utm_source=rss" ADD_DATE="1649480000" TAGS="plus tard">Manoeuvres</A>
    </DL><p>
</DL>
`;

describe('bookmarks', () => {
  const library = readImport(fileOf('bookmarks.html', FIREFOX), READING);
  const [first, second, third] = library.articles;

  it('are articles to read, in their order, the same address once', () => {
    expect(library.format).toBe('bookmarks');
    expect(library.articles.map(({ address, title, site, text }) => [address, title, site, text])).toEqual([
      ['https://journal.example/2022/04/10/manoeuvres', 'Manœuvres & exercices', 'journal.example', ''],
      ['https://gazette.example/bechar?id=7&page=2', 'Béchar', 'gazette.example', ''],
      ['https://journal.example/autre', 'journal.example/autre', 'journal.example', ''],
    ]);
  });

  it('are saved when they were made, the first time of two; now where that is not known', () => {
    expect([first, second, third].map((article) => article?.savedAt)).toEqual([
      '2022-04-09T04:53:20.000Z',
      '2022-04-09T07:40:00.000Z',
      READING.importedAt,
    ]);
  });

  it('have their tags and folders as tags, but not the folders that browsers have themselves', () => {
    expect([first, second, third].map((article) => article?.annotations?.[0]?.tags)).toEqual([
      ['Algérie', 'armée', 'plus tard'],
      ['Presse', 'Maghreb'],
      ['Presse'],
    ]);
  });

  it('have their description as a note, folders have none', () => {
    expect(library.articles.map(({ annotations }) => annotations?.map(({ note }) => note))).toEqual([
      ['À relire avant lundi.'],
      [''],
      [''],
    ]);
    expect(first?.annotations?.[0]).toMatchObject({
      target: { type: 'article' },
      label: '',
      createdAt: '2022-04-10T08:40:00.000Z',
    });
  });

  it('leave out what is on no web server, and count it', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'about:config',
      'mailto:a@b.example',
      'https://',
      '',
    ];
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>${[...links, ' JaVaScRiPt:alert(1)', 'https://a.example\u0000/']
      .map((link) => `<DT><A HREF="${link}">x</A>`)
      .join('')}<DT><A HREF=" https://a.example/ ">x</A></DL>`;
    const { articles, leftOut } = readImport(fileOf('bookmarks.html', html), READING);
    expect(articles.map(({ address }) => address)).toEqual(['https://a.example/']);
    expect(leftOut).toBe(9);
  });

  it('are the same when the file comes again', () => {
    expect(readImport(fileOf('copy.html', FIREFOX), READING)).toEqual(library);
  });

  it('never undo what the reader changed here since: of a date that is not known, changes are old', () => {
    expect(third?.annotations?.[0]?.changedAt.tags).toBe('1970-01-01T00:00:00.000Z');
    expect(second?.annotations?.[0]?.changedAt.tags).toBe('2022-04-09T07:40:00.000Z');
  });

  it('are read from programs that leave out the first line', () => {
    const html = '<html><body><dl>\n<dt><a href="https://a.example/">A &lt;b&gt;</a><dd>One<br>two</dl>';
    const [article] = readImport(fileOf('links.html', html), READING).articles;
    expect([article?.title, article?.annotations?.[0]?.note]).toEqual(['A <b>', 'Onetwo']);
  });

  it('that nest without end are refused', () => {
    const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<DL><DT><H3>x</H3>'.repeat(200_000)}${'</Q>'.repeat(200_000)}`;
    expect(faultOf(() => readImport(fileOf('bookmarks.html', html), READING))).toBe('tooDeep');
  });
});
