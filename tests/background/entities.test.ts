import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { normaliseAddress } from '../../src/core/addresses/normalise-address';
import { entityKey } from '../../src/core/entities/entity-key';
import type { EntityAsks } from '../../src/messages/entity-asks';
import type { UiAsks } from '../../src/messages/protocol';
import type { Article } from '../../src/model/article';
import type { EntityCandidate } from '../../src/model/entity-profile';
import type { EntityDecision, EntityVerdict, NewEntityDecision } from '../../src/model/entity-decision';
import { isEntity, type EntityIdentity, type EntityMention } from '../../src/model/mention';
import { makeArticle, makeDate, makePlace, spanOf } from '../support/make-article';
import { makePerson } from '../support/make-decision';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/read-tab', () => {
  const readTab = async () => ({ state: 'noArticle' });
  return { draftOfTab: async () => undefined, inject: readTab, readTab, followTab: readTab, readTabAnyway: readTab };
});
vi.mock('../../src/background/detector', () => ({ updateDetector: vi.fn<() => void>() }));
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const FULL = makePerson('Nikolaï Patrouchev');
const BARE = makePerson('Patrouchev');
const [FULL_KEY, BARE_KEY] = [entityKey(FULL), entityKey(BARE)];
const FRANCE = { entityId: 'iso:FR', canonical: 'France' };

// The first import of the whole background takes its time on a busy machine.
beforeAll(startBackground, 60_000);

describe('an entity of the library', () => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await startBackground();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('has its names, how often and when it is named, what it appears with, and the dates beside it', async () => {
    await save(1, 'Nikolaï Patrouchev est à Sotchi le 5 avril 2022. La France proteste.', '2022-04-06', [
      ['Nikolaï Patrouchev', FULL],
      ['Sotchi', { kind: 'place', canonical: 'Sotchi' }],
      ['France', { kind: 'place', ...FRANCE }],
    ]);
    await save(2, 'Nikolai Patrushev is in Sotchi.\n\nFrance says no. Mr Patrushev stays.', '2022-05-02', [
      ['Nikolai Patrushev', makePerson('Nikolai Patrushev')],
      ['Sotchi', { kind: 'place', canonical: 'Sotchi' }],
      ['France', { kind: 'place', ...FRANCE }],
      ['Patrushev stays', makePerson('Nikolai Patrushev')],
    ]);
    for (const number of [3, 4, 5, 6])
      await save(number, 'La France vote.', '2022-06-01', [['France', { kind: 'place', ...FRANCE }]]);
    const entity = await ask('getEntity', FULL_KEY);
    expect(entity).toMatchObject({ key: FULL_KEY, kind: 'person', articles: 2, articlesRead: 2, mentions: 3 });
    expect(entity).toMatchObject({ first: '2022-04-06', last: '2022-05-02' });
    expect(entity?.overTime).toEqual([
      { period: '2022-04', articles: 1 },
      { period: '2022-05', articles: 1 },
    ]);
    expect(entity?.forms.map(({ words, language }) => `${words} ${language}`).toSorted()).toEqual([
      'Nikolai Patrushev fr',
      'Nikolaï Patrouchev fr',
      'Patrushev stays fr',
    ]);
    expect(entity?.neighbours.map(({ name, articles, inSentence }) => ({ name, articles, inSentence }))).toEqual([
      { name: 'Sotchi', articles: 2, inSentence: 2 },
      { name: 'France', articles: 2, inSentence: 0 },
    ]);
    expect(entity?.dates).toEqual([{ value: '2022-04-05', articles: 1 }]);
    expect(await ask('getEntity', 'e:person:nobody')).toBeNull();
  });

  it('has its sentences, the last published article first, a stretch at a time', async () => {
    await savePatrouchevs();
    const first = await ask('listSentences', FULL_KEY, 0, 1);
    expect(first).toMatchObject({ total: 2, articles: [{ article: { id: 'article-2' }, more: 0 }] });
    expect(first.articles[0]?.sentences).toEqual([
      { text: 'Patrouchev le sait, et Nikolaï Patrouchev le dit.', marks: [{ start: 23, end: 41 }], at: 30 },
    ]);
    expect((await ask('listSentences', FULL_KEY, 1, 1)).articles).toMatchObject([{ article: { id: 'article-1' } }]);
  });

  it('is found by words of any of its names, or by one that sounds alike, and is called as it was asked for', async () => {
    await savePatrouchevs();
    await save(4, 'Nikolai Patrushev is here. Nikolaï Podgorny was.', '2022-04-09', [
      ['Nikolai Patrushev', makePerson('Nikolai Patrushev')],
      ['Nikolaï Podgorny', makePerson('Nikolaï Podgorny')],
    ]);
    const inWords = (found: readonly EntityCandidate[]) => found.map(({ canonical, articles }) => `${canonical} ${articles}`);
    expect(inWords(await ask('findEntities', 'NIKOLAI patru', BARE_KEY))).toEqual(['Nikolai Patrushev 3']);
    expect(inWords(await ask('findEntities', 'patrou nik', BARE_KEY))).toEqual(['Nikolaï Patrouchev 3']);
    expect(inWords(await ask('findEntities', 'nik', BARE_KEY))).toEqual(['Nikolaï Patrouchev 3', 'Nikolaï Podgorny 1']);
    expect(inWords(await ask('findEntities', '', BARE_KEY))).toEqual(['Nikolaï Patrouchev 3']);
    expect(inWords(await ask('findEntities', '', FULL_KEY))).toEqual(['Patrouchev 2']);
    expect(await ask('findEntities', 'nobody', FULL_KEY)).toEqual([]);
    await decide(FULL, { type: 'rename', name: 'Le secrétaire' });
    await untilCarriedOut();
    const [renamed] = await ask('findEntities', 'secr', BARE_KEY);
    expect(renamed && entityKey(renamed)).toBe(FULL_KEY);
  });

  it('keeps the reader’s notes when the article they were written in is gone, and takes more from its own page', async () => {
    const target = { type: 'subject', key: FULL_KEY, name: 'Nikolaï Patrouchev' } as const;
    const id = crypto.randomUUID();
    expect(await ask('writeNote', target, id, { note: 'Secrétaire.' })).toMatchObject({ id, note: 'Secrétaire.', tags: [] });
    await ask('writeNote', target, id, { tags: ['russie'] });
    expect(await ask('findNotesOn', FULL_KEY)).toMatchObject([{ id, note: 'Secrétaire.', tags: ['russie'] }]);
    expect(await ask('getEntity', FULL_KEY)).toMatchObject({ ...FULL, articles: 0, forms: [] });
    expect(await ask('listLooseNotes')).toMatchObject([{ id }]);
    const removed = await ask('removeNote', id);
    expect(await ask('findNotesOn', FULL_KEY)).toEqual([]);
    await ask('writeNote', target, id, { note: removed?.note ?? '', tags: removed?.tags ?? [] });
    expect(await ask('findNotesOn', FULL_KEY)).toMatchObject([{ id, note: 'Secrétaire.', tags: ['russie'] }]);
  });
});

describe('a decision on an entity', () => {
  beforeEach(async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    await startBackground();
    await savePatrouchevs();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('makes two one in all saved articles and for those saved later, and is taken back whole', async () => {
    const before = await savedNames();
    const { decidedAt } = await decide(BARE, { type: 'sameAs', to: FULL });
    await untilCarriedOut();
    expect(await savedNames()).toEqual([
      ['Nikolaï Patrouchev'],
      ['Nikolaï Patrouchev', 'Nikolaï Patrouchev'],
      ['Nikolaï Patrouchev'],
    ]);
    expect(await idsWith(FULL_KEY)).toEqual(['article-1', 'article-2', 'article-3']);
    expect(await idsWith(BARE_KEY)).toEqual([]);
    await save(4, 'Patrouchev revient.', '2022-05-01', [['Patrouchev', BARE]]);
    expect(await idsWith(FULL_KEY)).toHaveLength(4);
    expect(await ask('takeBackEntityDecision', decidedAt)).toMatchObject({ decidedAt, key: BARE_KEY });
    await untilCarriedOut();
    expect(await savedNames()).toEqual([...before, ['Patrouchev']]);
    expect(await idsWith(BARE_KEY)).toEqual(['article-2', 'article-3', 'article-4']);
    expect(await ask('listEntityDecisions')).toEqual([]);
    expect(JSON.stringify(await allArticles())).not.toMatch(/"(?:was|follows|muted)"/);
  });

  it('is asked for and answered before the saved articles follow it: names, sentences and notes are together', async () => {
    const target = { type: 'subject', key: BARE_KEY, name: 'Patrouchev' } as const;
    await ask('writeNote', target, crypto.randomUUID(), { note: 'Lequel ?' });
    await holdUp();
    await decide(BARE, { type: 'sameAs', to: FULL });
    expect(await idsWith(BARE_KEY)).toHaveLength(2);
    expect(await ask('getEntity', BARE_KEY)).toMatchObject({
      key: FULL_KEY,
      canonical: FULL.canonical,
      articles: 3,
      mentions: 4,
    });
    expect(await ask('listSentences', BARE_KEY, 0, 9)).toMatchObject({ total: 3 });
    expect(await ask('findNotesOn', FULL_KEY)).toMatchObject([{ note: 'Lequel ?' }]);
    expect(await askFromPage('findNotesOn', FULL_KEY)).toMatchObject([{ note: 'Lequel ?' }]);
    expect(await askFromPage('findSavedWith', FULL_KEY)).toHaveLength(3);
  });

  it('is carried out by the next life of the background when this one is killed', async () => {
    await holdUp();
    await decide(BARE, { type: 'mute' });
    expect(await idsWith(BARE_KEY)).toHaveLength(2);
    await startBackground();
    await untilCarriedOut();
    expect(await idsWith(BARE_KEY)).toEqual([]);
    expect(await savedNames()).toEqual([['Nikolaï Patrouchev'], ['Nikolaï Patrouchev'], []]);
  });

  it('mutes in all saved articles and gives every name back when it is taken back, killed meanwhile or not', async () => {
    const before = await allArticles();
    const { decidedAt } = await decide(BARE, { type: 'mute' });
    await untilCarriedOut();
    expect((await allArticles())[2]?.muted).toMatchObject([{ canonical: 'Patrouchev' }]);
    await holdUp();
    await ask('takeBackEntityDecision', decidedAt);
    await startBackground();
    await untilCarriedOut();
    expect(await allArticles()).toEqual(before);
  });

  it('renames without a new key, so that notes and links still lead to it', async () => {
    await decide(FULL, { type: 'rename', name: 'Le secrétaire' });
    await untilCarriedOut();
    expect((await savedNames())[0]).toEqual(['Le secrétaire']);
    expect(await idsWith(FULL_KEY)).toEqual(['article-1', 'article-2']);
    expect(await ask('getEntity', FULL_KEY)).toMatchObject({ key: FULL_KEY, canonical: 'Le secrétaire' });
  });

  it('parts one article’s names from the others', async () => {
    const son: EntityIdentity = { kind: 'person', canonical: 'Dmitri Patrouchev', entityId: 'reader:1' };
    await decide(BARE, { type: 'sameAs', to: son }, { addresses: [normaliseAddress('https://journal.example/3')] });
    await untilCarriedOut();
    expect(await savedNames()).toEqual([['Nikolaï Patrouchev'], ['Patrouchev', 'Nikolaï Patrouchev'], ['Dmitri Patrouchev']]);
  });

  it('is followed by an article that was removed before it and is given back after', async () => {
    const { id } = await ask('removeArticles', ['article-3']);
    await decide(BARE, { type: 'sameAs', to: FULL });
    await untilCarriedOut();
    await ask('undoRemoval', id);
    expect(await idsWith(FULL_KEY)).toHaveLength(3);
  });

  it('is put back as it was', async () => {
    const { decidedAt } = await decide(BARE, { type: 'mute' });
    const decision = await ask('takeBackEntityDecision', decidedAt);
    await untilCarriedOut();
    expect(await idsWith(BARE_KEY)).toHaveLength(2);
    if (decision) await ask('restoreEntityDecision', decision);
    await untilCarriedOut();
    expect(await idsWith(BARE_KEY)).toEqual([]);
    expect(await ask('listEntityDecisions')).toEqual([decision]);
    expect(await ask('takeBackEntityDecision', '2022-01-01T00:00:00.000Z')).toBeNull();
  });

  it('holds for a page that is read', async () => {
    const text = 'Selon la Cimade, rien n’a changé depuis le début de la semaine à Alger.';
    const cimade: EntityIdentity = { kind: 'organisation', canonical: 'Cimade' };
    await askFromPage('decideName', { words: 'Cimade', verdict: { type: 'add', kind: 'organisation' }, scope: 'everywhere' });
    await decide(cimade, { type: 'rename', name: 'La Cimade' });
    const analysis = (await askFromPage('analyse', { text, language: 'fr' })) as Pick<Article, 'mentions'>;
    expect(namesIn(analysis)).toEqual(['La Cimade']);
  });
});

async function startBackground(): Promise<void> {
  fake.browser.runtime.onMessage.listeners.clear();
  vi.resetModules();
  await import('../../src/background/index');
}

/** The background does not come to carry anything out, as when it is killed. */
async function holdUp(): Promise<void> {
  const store = await import('../../src/store/entity-decisions');
  vi.spyOn(store, 'listUnfinished').mockRejectedValue(new Error('Killed.'));
}

async function untilCarriedOut(): Promise<void> {
  const { carryOutDecisions } = await import('../../src/background/entity-decisions');
  await carryOutDecisions();
}

async function save(
  number: number,
  text: string,
  published: string,
  names: readonly (readonly [words: string, identity: EntityIdentity])[],
): Promise<void> {
  const dates = text.includes('5 avril 2022') ? [makeDate(text, '5 avril 2022', '2022-04-05')] : [];
  const mentions = [...names.map(([words, identity]) => named(text, words, identity)), ...dates];
  const article = makeArticle({
    id: `article-${number}`,
    address: `https://journal.example/${number}`,
    title: `Article ${number}`,
    text,
    published: { value: published, source: 'meta' },
    mentions: mentions.toSorted((one, other) => one.start - other.start),
  });
  const { keepArticle } = await import('../../src/background/library');
  await keepArticle(article);
}

function named(text: string, words: string, identity: EntityIdentity): EntityMention {
  return { ...makePlace(text, words, { confidence: 0.9, source: 'model' }), ...spanOf(text, words), ...identity };
}

async function savePatrouchevs(): Promise<void> {
  await save(1, 'Nikolaï Patrouchev est là.', '2022-04-06', [['Nikolaï Patrouchev', FULL]]);
  await save(2, 'Avant. Patrouchev le sait, et Nikolaï Patrouchev le dit. Après.', '2022-04-08', [
    ['Patrouchev', BARE],
    ['Nikolaï Patrouchev', FULL],
  ]);
  await save(3, 'Patrouchev part.', '2022-04-07', [['Patrouchev', BARE]]);
}

function decide(
  { kind, canonical, ...id }: EntityIdentity,
  verdict: EntityVerdict,
  where: Pick<NewEntityDecision, 'words' | 'addresses'> = {},
): Promise<EntityDecision> {
  return ask('decideEntity', { key: entityKey({ kind, canonical, ...id }), name: canonical, kind, verdict, ...where });
}

async function allArticles(): Promise<Article[]> {
  const all = (await ask('getArticles', ['article-1', 'article-2', 'article-3', 'article-4'])) as Article[];
  return all;
}

async function savedNames(): Promise<string[][]> {
  return (await allArticles()).map(namesIn);
}

function namesIn({ mentions }: Pick<Article, 'mentions'>): string[] {
  return mentions.filter(isEntity).map(({ canonical }) => canonical);
}

async function idsWith(key: string): Promise<string[]> {
  const { idsWithKey } = await import('../../src/store/fingerprints');
  const { openLibrary } = await import('../../src/background/open-library');
  return (await idsWithKey(await openLibrary(), key)).toSorted();
}

type Asks = EntityAsks & Pick<UiAsks, 'getArticles' | 'removeArticles' | 'undoRemoval'>;

async function ask<Name extends keyof Asks>(
  question: Name,
  ...values: Parameters<Asks[Name]>
): Promise<Awaited<ReturnType<Asks[Name]>>> {
  return (await answerTo({ ask: question, values }, fake.OWN_PAGE)) as Awaited<ReturnType<Asks[Name]>>;
}

async function askFromPage(question: string, value: unknown): Promise<unknown> {
  return answerTo({ ask: question, values: [value] }, fake.CONTENT_SCRIPT);
}

async function answerTo(message: object, sender: Parameters<typeof fake.send>[1]): Promise<unknown> {
  const answer = (await fake.send(message, sender)) as { ok: boolean; value?: unknown; name?: string; message?: string };
  if (!answer.ok) throw new Error(`${answer.name}: ${answer.message}`);
  return answer.value;
}
