import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/imports/read-import';
import { faultOf } from '../../support/fault-of';
import { fileOf, READING } from '../../support/reading-context';

const HTML = `<!DOCTYPE html>
<html>
	<!--So long and thanks for all the fish-->
	<head>
		<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
		<title>Pocket Export</title>
	</head>
	<body>
		<h1>Unread</h1>
		<ul>
			<li><a href="https://journal.example/manoeuvres" time_added="1649580000" tags="alg\u00E9rie,arm\u00E9e">Man\u0153uvres</a></li>
			<li><a href="https://gazette.example/a?b=1&amp;c=2" time_added="1649490000" tags="">https://gazette.example/a?b=1&amp;c=2</a></li>
		</ul>

		<h1>Read Archive</h1>
		<ul>
			<li><a href="https://journal.example/lu" time_added="1600000000" tags="lu">Lu</a></li>
		</ul>
	</body>
</html>
`;

const TABLE = `title,url,time_added,tags,status
"Man\u0153uvres, le ""retour""",https://journal.example/manoeuvres,1649580000,alg\u00E9rie|arm\u00E9e,unread
https://gazette.example/a,https://gazette.example/a,1649490000,,archive
Un script,javascript:alert(1),1649490000,,unread
`;

const HIGHLIGHTS = JSON.stringify([
  {
    url: 'https://journal.example/manoeuvres',
    title: 'Manœuvres',
    highlights: [
      { quote: 'Les troupes sont arrivées.', created_at: 1649590000 },
      { quote: 'Mardi 5 novembre', created_at: 1649590001 },
    ],
    cursor: 7,
  },
]);

describe('the HTML of Pocket', () => {
  const { articles, format } = readImport(fileOf('ril_export.html', HTML), READING);

  it('gives all articles, read or not', () => {
    expect(format).toBe('pocket');
    expect(articles.map(({ address, title, savedAt, annotations }) => [address, title, savedAt, annotations?.[0]?.tags])).toEqual(
      [
        ['https://journal.example/manoeuvres', 'Manœuvres', '2022-04-10T08:40:00.000Z', ['algérie', 'armée']],
        ['https://gazette.example/a?b=1&c=2', 'https://gazette.example/a?b=1&c=2', '2022-04-09T07:40:00.000Z', undefined],
        ['https://journal.example/lu', 'Lu', '2020-09-13T12:26:40.000Z', ['lu']],
      ],
    );
  });
});

describe('the table of Pocket', () => {
  it('gives articles by the names of its columns', () => {
    const { articles, format, leftOut } = readImport(fileOf('part_000000.csv', TABLE), READING);
    expect(format).toBe('pocket');
    expect(leftOut).toBe(1);
    expect(articles.map(({ title, savedAt, annotations }) => [title, savedAt, annotations?.[0]?.tags])).toEqual([
      ['Manœuvres, le "retour"', '2022-04-10T08:40:00.000Z', ['algérie', 'armée']],
      ['https://gazette.example/a', '2022-04-09T07:40:00.000Z', undefined],
    ]);
  });

  it('may have other columns in another order', () => {
    const table = 'url,title,time_added,cursor,tags,status\r\nhttps://a.example/1,Un,1649580000,x,a|b,archive\r\n';
    const [article] = readImport(fileOf('part_000000.csv', table), READING).articles;
    expect([article?.title, article?.annotations?.[0]?.tags]).toEqual(['Un', ['a', 'b']]);
  });
});

describe('the archive of Pocket', () => {
  const archive = zipSync({
    'part_000000.csv': strToU8(TABLE),
    'part_000001.csv': strToU8('title,url,time_added,tags,status\nTrois,https://a.example/3,1649580000,,unread\n'),
    'annotations/part_000000.json': strToU8(HIGHLIGHTS),
  });
  const { articles, format, leftOut } = readImport({ name: 'pocket.zip', bytes: archive }, READING);

  it('unites its parts', () => {
    expect([format, leftOut]).toEqual(['pocket', 1]);
    expect(articles.map(({ address, savedAt }) => [address, savedAt])).toEqual([
      ['https://journal.example/manoeuvres', '2022-04-10T08:40:00.000Z'],
      ['https://gazette.example/a', '2022-04-09T07:40:00.000Z'],
      ['https://a.example/3', '2022-04-10T08:40:00.000Z'],
    ]);
  });

  it('has what was marked on the article it was marked in', () => {
    const annotations = articles[0]?.annotations ?? [];
    expect(annotations.map(({ target, createdAt, tags }) => [target.type, createdAt, tags])).toEqual([
      ['passage', '2022-04-10T11:26:40.000Z', []],
      ['passage', '2022-04-10T11:26:41.000Z', []],
      ['article', '2022-04-10T08:40:00.000Z', ['algérie', 'armée']],
    ]);
    expect(annotations[0]?.target).toEqual({
      type: 'passage',
      anchor: { start: 0, end: 26, quote: 'Les troupes sont arrivées.', prefix: '', suffix: '' },
    });
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(3);
  });

  it('names the field that is not what it should be', () => {
    const broken = HIGHLIGHTS.replace('"Mardi 5 novembre"', '5');
    const bytes = zipSync({ 'annotations/part_000000.json': strToU8(broken) });
    expect(faultOf(() => readImport({ name: 'pocket.zip', bytes }, READING))).toBe(
      'badField annotations/part_000000.json: [0].highlights[1].quote',
    );
  });
});
