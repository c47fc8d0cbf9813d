import { beforeEach, expect, it } from 'vitest';
import { attend } from '../../src/exporter/attend';
import type { ExporterWords, ExportWork, WordsToExporter } from '../../src/messages/export-words';
import { makeMark } from '../support/make-annotation';
import { makeArticle, makePlace } from '../support/make-article';

const OPTIONS = { exportedAt: '2022-04-12T10:00:00.000Z', locale: 'fr', version: '1.2.3', count: 2 };
const TEXT = 'Béchar, au sud.';
const BECHAR = makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505329' });

let said: ExporterWords[];
let tell: (words: WordsToExporter) => void;
let readItself: string[];

beforeEach(() => {
  [said, readItself] = [[], []];
  attend(
    { listen: (hear) => (tell = hear), say: (words) => void said.push(words) },
    {
      loadMessages: async (locale) => (key) => `${key} in ${locale}`,
      getArticles: async (ids) => {
        readItself.push(...ids);
        return ids.map((id) => makeArticle({ id }));
      },
      listIds: async () => ['d', 'e'],
      locatePlaces: async (ids) => ids.map((id) => ({ id, name: 'Béchar', latitude: 31.6, longitude: -2.2 })),
    },
  );
});

it('reads what is saved itself, and asks the page for nothing', async () => {
  tell({ say: 'begin', work: makeWork({}) });
  const file = await fileOf();
  expect(JSON.parse(await file.content.text())).toMatchObject({ articles: [{ id: 'a' }, { id: 'b' }] });
  expect(file).toMatchObject({ name: 'Repères.json', articles: 2 });
  expect(readItself).toEqual(['a', 'b']);
  expect(said.filter(({ say }) => say === 'ask')).toEqual([]);
});

it('lists itself what is saved when all of it is wanted', async () => {
  tell({ say: 'begin', work: makeWork({ articles: { all: true } }) });
  expect(JSON.parse(await (await fileOf()).content.text())).toMatchObject({ articles: [{ id: 'd' }, { id: 'e' }] });
  expect(readItself).toEqual(['d', 'e']);
});

it('asks the page for what is saved where its own database is another: in a private window', async () => {
  tell({ say: 'begin', work: makeWork({ isPrivate: true }) });
  const { number, ids } = await heard('ask');
  expect(ids).toEqual(['a', 'b']);
  tell({ say: 'answer', number, answer: { ok: true, value: [makeArticle({ id: 'b' })] } });
  expect(JSON.parse(await (await fileOf()).content.text()).articles).toHaveLength(1);
  expect(readItself).toEqual([]);
});

it('writes what is at hand, in the reader’s language', async () => {
  const atHand = [makeArticle({ id: 'c', text: TEXT, annotations: [makeMark(TEXT, 'Béchar')] })];
  tell({ say: 'begin', work: makeWork({ formatId: 'html', articles: { atHand } }) });
  expect(await (await fileOf()).content.text()).toContain('marksHeading in fr');
});

it('finds out itself where places lie', async () => {
  const atHand = [makeArticle({ id: 'c', text: TEXT, mentions: [BECHAR] })];
  tell({ say: 'begin', work: makeWork({ formatId: 'geojson', articles: { atHand } }) });
  expect(await (await fileOf()).content.text()).toContain('31.6');
  expect(said.filter(({ say }) => say === 'ask')).toEqual([]);
});

it.each([
  ['an answer that is a failure', { isPrivate: true }, 'NoAnswer'],
  ['a format that there is none of', { formatId: 'none' }, 'Error'],
  ['nothing to write', { articles: { savedIds: [] }, formatId: 'icalendar' }, 'NothingToExport'],
] as const)('says by its name why nothing was written: %s', async (_, change, name) => {
  tell({ say: 'begin', work: makeWork(change) });
  if ('isPrivate' in change)
    tell({ say: 'answer', number: (await heard('ask')).number, answer: { ok: false, name: 'NoAnswer', message: 'no' } });
  expect(await heard('failed')).toMatchObject({ name });
});

function makeWork(change: Partial<ExportWork>): ExportWork {
  return {
    formatId: 'json',
    articles: { savedIds: ['a', 'b'] },
    options: OPTIONS,
    title: 'Repères',
    isPrivate: false,
    ...change,
  };
}

async function fileOf() {
  return (await heard('done')).file;
}

/** What it says of one kind, once it does. */
async function heard<Kind extends ExporterWords['say']>(kind: Kind): Promise<ExporterWords & { readonly say: Kind }> {
  const isOfKind = (words: ExporterWords): words is ExporterWords & { readonly say: Kind } => words.say === kind;
  return expect
    .poll(() => said.find(isOfKind))
    .toBeDefined()
    .then(() => said.find(isOfKind) as never);
}
