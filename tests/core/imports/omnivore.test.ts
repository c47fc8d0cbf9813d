import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/core/imports/read-import';
import { faultOf } from '../../support/fault-of';
import { fileOf, READING } from '../../support/reading-context';

const MANOEUVRES = {
  id: '7a9c1c9e-6a3a-11ec-8b1a-5f2f3ad2e6a1',
  slug: 'manoeuvres-180f2',
  title: 'Manœuvres au désert',
  description: 'Les troupes russes…',
  author: 'Ahmed B.',
  url: 'https://journal.example/manoeuvres',
  state: 'SUCCEEDED',
  readingProgress: 42,
  thumbnail: 'https://journal.example/photo.jpg',
  labels: ['Algérie', 'Newsletter'],
  savedAt: '2022-04-11T08:00:00.000Z',
  updatedAt: '2022-04-12T08:00:00.000Z',
  publishedAt: '2022-04-10T06:30:00.000Z',
};
const BARE = {
  ...MANOEUVRES,
  slug: 'bare',
  url: 'https://gazette.example/a',
  author: null,
  labels: [],
  publishedAt: null,
  title: 'A',
};
const CONTENT = `<DIV class="page" id="readability-page-1"><h2>Manœuvres</h2><p>Les troupes   sont
<b>arri</b>vées.<script>alert(1)</script></p><ul><li>Béchar</li><li>Tindouf</li></ul></DIV>`;
const HIGHLIGHTS = `> Les troupes sont arrivées. 

#à vérifier #armée

Mardi ?

Non, lundi.

> Béchar
> Tindouf `;

const ARCHIVE = {
  'metadata_0_to_20.json': strToU8(JSON.stringify([MANOEUVRES, { ...BARE, url: 'https://a.example/gone', state: 'DELETED' }])),
  'content/manoeuvres-180f2.html': strToU8(CONTENT),
  'highlights/manoeuvres-180f2.md': strToU8(HIGHLIGHTS),
  'metadata_20_to_21.json': strToU8(JSON.stringify([BARE])),
  'content/another.html': strToU8('<p>Of no article.'),
};

describe('the archive of Omnivore', () => {
  const library = readImport({ name: 'omnivore.zip', bytes: zipSync(ARCHIVE) }, READING);
  const [manoeuvres, bare, ...others] = library.articles;

  it('gives its articles with what they hold', () => {
    expect(library.format).toBe('omnivore');
    expect(others).toEqual([]);
    const { annotations: _, ...article } = manoeuvres ?? { annotations: [] };
    expect(article).toEqual({
      address: 'https://journal.example/manoeuvres',
      title: 'Manœuvres au désert',
      site: 'journal.example',
      authors: ['Ahmed B.'],
      language: 'und',
      published: { value: '2022-04-10', stamp: '2022-04-10T06:30:00.000Z', source: 'meta' },
      text: 'Manœuvres\n\nLes troupes sont arrivées.\n\nBéchar\nTindouf',
      savedAt: '2022-04-11T08:00:00.000Z',
      updatedAt: '2022-04-11T08:00:00.000Z',
    });
  });

  it('has labels as tags, and marks with their labels and notes', () => {
    expect(manoeuvres?.annotations?.map(({ target, tags, note }) => [target.type, tags, note])).toEqual([
      ['article', ['Algérie', 'Newsletter'], ''],
      ['passage', ['à vérifier', 'armée'], 'Mardi ?\n\nNon, lundi.'],
      ['passage', [], ''],
    ]);
    expect(manoeuvres?.annotations?.map(({ target }) => (target.type === 'passage' ? target.anchor.quote : ''))).toEqual([
      '',
      'Les troupes sont arrivées.',
      'Béchar\nTindouf',
    ]);
  });

  it('gives what has no content as one to read', () => {
    expect(bare).toMatchObject({ title: 'A', text: '', authors: [] });
    expect(bare).not.toHaveProperty('published');
    expect(bare).not.toHaveProperty('annotations');
  });

  it('is read when it was unpacked and packed again in a folder', () => {
    const folder = Object.fromEntries(Object.entries(ARCHIVE).map(([name, bytes]) => [`Omnivore 2024/${name}`, bytes]));
    const { format: _format, ...again } = readImport({ name: 'a.zip', bytes: zipSync(folder) }, READING);
    expect(again).toEqual({ articles: library.articles });
  });

  it('is read a file at a time too, without texts', () => {
    const file = fileOf('metadata_0_to_20.json', JSON.stringify([MANOEUVRES]));
    expect(readImport(file, READING).articles.map(({ title, text }) => [title, text])).toEqual([['Manœuvres au désert', '']]);
  });

  it('names the field that is not what it should be', () => {
    const file = fileOf('metadata_0_to_20.json', JSON.stringify([MANOEUVRES, { ...BARE, url: 7 }]));
    expect(faultOf(() => readImport(file, READING))).toBe('badField [1].url');
  });
});
