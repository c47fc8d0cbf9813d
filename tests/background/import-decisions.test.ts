import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findLoose } from '../../src/store/annotations';
import { findCorrectionsAt, putCorrections } from '../../src/store/corrections';
import { listDisagreements, replaceDisagreements } from '../../src/store/disagreements';
import { listEntityDecisions } from '../../src/store/entity-decisions';
import { listRules } from '../../src/store/rules';
import { makeNote } from '../support/make-annotation';
import { makeArticle, makePlace } from '../support/make-article';
import { makeDecision } from '../support/make-decision';
import { makeNameRule } from '../support/make-rule';
import { failAfter, openBackground, savedIn, type Background } from '../support/open-background';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const TEXT = 'Les ministres se sont vus à Alger.';

let background: Background;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-12-01T08:00:00Z') });
  background = await openBackground();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('imported decisions', () => {
  it('are all there or none when the disk is full', async () => {
    failAfter('entityDecisions', 0);
    const brought = {
      nameRules: [{ ...makeNameRule('Alger', { type: 'mute' }), scope: 'everywhere' } as const],
      entityDecisions: [makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'mute' })],
    };
    await expect(background.decisions.importDecisions(brought)).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    expect([await listRules(background.database), await listEntityDecisions(background.database)]).toEqual([[], []]);
  });

  it('are followed by saved articles', async () => {
    await background.library.storeArticle(makeArticle({ text: TEXT, mentions: [makePlace(TEXT, 'Alger')] }));
    await background.decisions.importDecisions({
      entityDecisions: [makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'rename', name: 'El Djazaïr' })],
    });
    await background.entityDecisions.carryOutDecisions();
    expect((await savedIn(background))[0]?.mentions).toMatchObject([{ canonical: 'El Djazaïr' }]);
  });

  it('that were taken at one instant are all kept, and come once', async () => {
    const own = { ...makeNameRule('Alger', { type: 'mute' }), scope: 'everywhere' } as const;
    const other = { ...own, words: 'Oran' };
    await background.decisions.importDecisions({ nameRules: [own] });
    for (let again = 0; again < 2; again += 1) await background.decisions.importDecisions({ nameRules: [other, own] });
    expect((await listRules(background.database)).map(({ words }) => words)).toEqual(['Alger', 'Oran']);
  });

  it('give a loose note the later of each field, and lose none', async () => {
    const note = makeNote({ target: { type: 'subject', key: 'd:2022-04-05', name: '5 avril' }, note: 'Avant.', tags: ['a'] });
    const changedAt = { ...note.changedAt, note: '2023-01-01T00:00:00.000Z' };
    await background.decisions.importDecisions({ subjectNotes: [note] });
    await background.decisions.importDecisions({ subjectNotes: [{ ...note, note: 'Après.', tags: ['b'], changedAt }] });
    await background.decisions.importDecisions({ subjectNotes: [note] });
    expect(await findLoose(background.database)).toEqual([{ ...note, note: 'Après.', changedAt }]);
  });

  it('on an article that is not saved are kept for its page, with what was decided there', async () => {
    const decided = { addresses: ['loin.example/a'], dates: [], names: [makeNameRule('Alger', { type: 'mute' })] };
    const before = { dates: [], names: [makeNameRule('ministres', { type: 'mute' }, 1)] };
    await putCorrections(background.database, ['loin.example/a'], before);
    const told = vi.spyOn(fake.browser.runtime, 'sendMessage');
    for (let again = 0; again < 2; again += 1) await background.decisions.importDecisions({ pageCorrections: [decided] });
    expect(told).toHaveBeenCalledExactlyOnceWith({ news: 'looseDecisionsChanged' });
    expect(await findCorrectionsAt(background.database, ['loin.example/a'])).toEqual({
      dates: [],
      names: [...decided.names, ...before.names],
    });
  });

  it('on an article that is saved here are followed by it', async () => {
    await background.library.storeArticle(makeArticle({ text: TEXT, address: 'https://loin.example/a' }));
    const names = [makeNameRule('Alger', { type: 'add', kind: 'place' })];
    const pageCorrections = [{ addresses: ['loin.example/a'], published: '2022-04', dates: [], names }];
    await background.decisions.importDecisions({ pageCorrections });
    const [article] = await savedIn(background);
    expect(article).toMatchObject({
      published: { value: '2022-04', source: 'reader' },
      corrections: { published: '2022-04', names },
    });
    expect(article?.mentions).toMatchObject([{ canonical: 'Alger', source: 'reader' }]);
    await background.decisions.importDecisions({ pageCorrections });
    expect(await savedIn(background)).toEqual([article]);
  });

  it('that a pair does not disagree hold when it is found again', async () => {
    const told = { articleId: 'a', start: 0, end: 1, value: '2022-04-05' };
    const pair = { id: 'a@1|b@2', articleIds: ['a', 'b'], one: told, other: { ...told, articleId: 'b' }, shared: ['Alger'] };
    await background.decisions.importDecisions({ dismissals: [{ ...pair, dismissedAt: '2022-04-11T08:00:00.000Z' }] });
    const articles = [makeArticle({ id: 'a' }), makeArticle({ id: 'b', address: 'https://loin.example/b' })];
    await background.imports.importArticles(articles);
    await replaceDisagreements(background.database, 'a', { rows: [pair] });
    expect(await listDisagreements(background.database)).toEqual([]);
    expect((await background.loose.listLooseDecisions()).dismissals).toHaveLength(1);
  });
});
