import { strToU8, zipSync } from 'fflate';
import { clipper } from '../../src/core/exports/clipper';
import { hypothesis } from '../../src/core/exports/hypothesis';
import { json } from '../../src/core/exports/json';
import { jsonArchive } from '../../src/core/exports/json-archive';
import { w3c } from '../../src/core/exports/w3c';
import type { FileOfBytes } from '../../src/core/imports/read-import';
import type { Article } from '../../src/model/article';
import { makeMark, makeNote } from './make-annotation';
import { makeArticle, makeDate, makePlace } from './make-article';
import { writeExport, writeOneFile } from './write-export';

/** A small valid file of each format that is read, by its name. */
export function importSamples(): FileOfBytes[] {
  const one = makeWhole('manoeuvres');
  const both = [one, makeWhole('retour')];
  const lossless = writeOneFile(json, both);
  const texts: Readonly<Record<string, string>> = {
    'reperes.json': lossless,
    'annotations.jsonld': writeOneFile(w3c, both),
    'hypothesis.json': writeOneFile(hypothesis, [one]),
    'clipper.json': writeOneFile(clipper, both),
    'bookmarks.html': BOOKMARKS,
    'urls.txt': URLS,
    'part_000000.csv': POCKET,
    'ril_export.html': POCKET_HTML,
    'annotations.json': POCKET_MARKS,
    'metadata_0_to_2.json': OMNIVORE,
    'instapaper.csv': INSTAPAPER,
    'raindrop.csv': RAINDROP,
  };
  const archives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'reperes.zip': Object.fromEntries(writeExport(jsonArchive, both)),
    'pocket.zip': { 'part_000000.csv': POCKET, 'annotations/part_000000.json': POCKET_MARKS },
    'omnivore.zip': {
      'metadata_0_to_2.json': OMNIVORE,
      'content/manoeuvres.html': '<div><p>Des <b>manœuvres</b>.</p><ul><li>Béchar</li></ul></div>',
      'highlights/manoeuvres.md': '> Des manœuvres. \n\n#armée\n\nAh ?',
    },
  };
  return [
    ...Object.entries(texts).map(([name, text]) => ({ name, bytes: strToU8(text) })),
    ...Object.entries(archives).map(([name, files]) => {
      const packed = Object.fromEntries(Object.entries(files).map(([inner, text]) => [inner, strToU8(text)]));
      return { name, bytes: zipSync(packed, { mtime: '2022-04-10' }) };
    }),
  ];
}

function makeWhole(id: string): Article {
  const text = 'Manœuvres au désert\n\nLes troupes sont arrivées ce mardi 5 novembre à Béchar 😀.';
  const warning = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' } as const;
  return makeArticle({
    id,
    address: `https://journal.example/${id}?a=1`,
    text,
    published: { value: '2022-04-10', stamp: '2022-04-10T08:00:00+02:00', source: 'json-ld' },
    mentions: [
      makePlace(text, 'Béchar', { entityId: 'geonames:2505530' }),
      makeDate(text, 'mardi 5 novembre', '2022-11-05', { warnings: [warning] }),
    ],
    annotations: [
      makeMark(text, 'Les troupes', { note: 'Lesquelles ?', tags: ['armée'] }),
      makeNote({ id: `00000000-0000-4000-8000-${id === 'retour' ? 'a' : 'b'}00000000000`, note: 'À suivre.' }),
    ],
    html: '<h1>Manœuvres au désert</h1><p>Les troupes…</p>',
  });
}

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE>
<DL><p>
    <DT><H3 ADD_DATE="1649570000">Presse</H3>
    <DL><p>
        <DT><A HREF="https://journal.example/a" ADD_DATE="1649580000" TAGS="armée,désert">Man&oelig;uvres</A>
        <DD>À relire.
    </DL><p>
    <DT><A HREF="javascript:alert(1)" ADD_DATE="1649580000">Run</A>
</DL>
`;
const URLS = `# À lire
https://journal.example/a
- [Titre](https://journal.example/b)
Titre	https://journal.example/c
`;
const POCKET = `title,url,time_added,tags,status
"Manœuvres, le ""retour""",https://journal.example/a,1649580000,algérie|armée,unread
B,https://journal.example/b,1649490000,,archive
`;
const POCKET_HTML = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://journal.example/a" time_added="1649580000" tags="algérie,armée">Manœuvres</a></li>
</ul></body></html>
`;
const POCKET_MARKS = JSON.stringify([
  { url: 'https://journal.example/a', title: 'A', highlights: [{ quote: 'Les troupes', created_at: 1649590000 }], cursor: 1 },
]);
const OMNIVORE = JSON.stringify([
  {
    id: '7a9c1c9e-6a3a-11ec-8b1a-5f2f3ad2e6a1',
    slug: 'manoeuvres',
    title: 'Manœuvres',
    author: 'Ahmed B.',
    url: 'https://journal.example/a',
    state: 'SUCCEEDED',
    readingProgress: 42,
    labels: ['Algérie'],
    savedAt: '2022-04-11T08:00:00.000Z',
    publishedAt: '2022-04-10T06:30:00.000Z',
  },
]);
const INSTAPAPER = `URL,Title,Selection,Folder,Timestamp,Tags
https://journal.example/a,"Title, A",A quote,Archive,1649580000,"[""climate""]"
`;
const RAINDROP = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1001,A,Note,,https://journal.example/a,Presse/Maghreb,"press, to check",2022-04-10T08:40:00.123Z,,,true
`;
