import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInBackground, type PageAnswers } from '../../src/messages/answer-in-background';
import type { UiAsks } from '../../src/messages/protocol';
import type { NameVerdict } from '../../src/model/name-rule';
import { makeLookUp, MOSCOW } from '../support/make-look-up';
import { makeNote } from '../support/make-annotation';
import { CONTENT_SCRIPT, OWN_ID, OWN_PAGE, send } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const toPages = {
  readThisPage: vi.fn<PageAnswers['readThisPage']>(async () => undefined),
  bringDrawing: vi.fn<PageAnswers['bringDrawing']>(async () => undefined),
  analyse: vi.fn<PageAnswers['analyse']>(async () => ({ language: 'fr', mentions: [] })),
  correctDate: vi.fn<PageAnswers['correctDate']>(async () => undefined),
  takeBackCorrection: vi.fn<PageAnswers['takeBackCorrection']>(async () => undefined),
  findSavedWith: vi.fn<PageAnswers['findSavedWith']>(async () => []),
  describePlace: vi.fn<PageAnswers['describePlace']>(async () => null),
  findAnnotations: vi.fn<PageAnswers['findAnnotations']>(async () => ({ annotations: [], isPrivate: false })),
  annotate: vi.fn<PageAnswers['annotate']>(async () => makeNote()),
  changeAnnotation: vi.fn<PageAnswers['changeAnnotation']>(async () => makeNote()),
  removeAnnotation: vi.fn<PageAnswers['removeAnnotation']>(async () => undefined),
  undoAnnotationChange: vi.fn<PageAnswers['undoAnnotationChange']>(async () => false),
  findNotesOn: vi.fn<PageAnswers['findNotesOn']>(async () => []),
  openSubject: vi.fn<PageAnswers['openSubject']>(async () => undefined),
  listTags: vi.fn<PageAnswers['listTags']>(async () => []),
  decideName: vi.fn<PageAnswers['decideName']>(async () => DECIDED_AT),
  takeBackName: vi.fn<PageAnswers['takeBackName']>(async () => undefined),
  recallLookUp: vi.fn<PageAnswers['recallLookUp']>(async () => null),
  lookUp: vi.fn<PageAnswers['lookUp']>(async () => makeLookUp()),
  forgetLookUp: vi.fn<PageAnswers['forgetLookUp']>(async () => undefined),
  openLookUpTerms: vi.fn<PageAnswers['openLookUpTerms']>(async () => undefined),
};
const ANCHOR = { start: 3, end: 9, quote: 'demain', prefix: 'le ', suffix: '.' };
const MUTED = { words: 'Paris', verdict: { type: 'mute' }, scope: 'article' } as const;
const DECIDED_AT = '2022-04-11T08:00:00.000Z';
const listRemovals = vi.fn<UiAsks['listRemovals']>(async () => []);
const eraseRemoval = vi.fn<UiAsks['eraseRemoval']>(async () => undefined);

describe('the background', () => {
  beforeAll(() => answerInBackground(toPages, { listRemovals, eraseRemoval } as unknown as UiAsks));
  beforeEach(() => vi.clearAllMocks());

  it('answers our own pages', async () => {
    expect(await send({ ask: 'listRemovals', values: [] }, OWN_PAGE)).toEqual({ ok: true, value: [] });
    expect(await send({ ask: 'eraseRemoval', values: ['a'] }, OWN_PAGE)).toEqual({ ok: true });
    expect(eraseRemoval).toHaveBeenCalledWith('a');
  });

  it('answers a content script, and knows its tab and address from the browser', async () => {
    const question = { ask: 'readThisPage', values: [false], tabId: 1, address: 'https://lie.example', sender: OWN_PAGE };
    expect(await send(question, CONTENT_SCRIPT)).toEqual({ ok: true });
    expect(toPages.readThisPage).toHaveBeenCalledWith(
      { tabId: 7, address: 'https://journal.example/a', isPrivate: false, isOnSite: false },
      false,
    );
  });

  it.each([
    ['an address for a name', [{ ...MOSCOW, name: 'x'.repeat(201) }, null]],
    ['no words', [{ ...MOSCOW, name: ' ' }, null]],
    ['a Wikipedia that is none', [{ ...MOSCOW, language: 'evil.example/' }, null]],
    ['an address besides', [{ ...MOSCOW, address: 'https://evil.example/' }, null]],
    ['a choice that is no name', [MOSCOW, 'x'.repeat(201)]],
  ])('refuses a content script that would look up %s', async (_, values) => {
    expect(await send({ ask: 'lookUp', values }, CONTENT_SCRIPT)).toMatchObject({ ok: false, name: 'ValiError' });
    expect(toPages.lookUp).not.toHaveBeenCalled();
  });

  it('has a content script look up a name, and knows from the browser whether its window is private', async () => {
    const tab = { id: 7, incognito: true };
    await send({ ask: 'lookUp', values: [MOSCOW, null] }, { ...CONTENT_SCRIPT, tab });
    expect(toPages.lookUp).toHaveBeenCalledWith(expect.objectContaining({ isPrivate: true }), MOSCOW, null);
  });

  it.each([
    'listRequests',
    'forgetRequests',
    'restoreRequests',
    'forgetLookUps',
    'listRemovals',
    'eraseRemoval',
    'setPublished',
    'listNameRules',
    'removeNameRule',
    'restoreNameRule',
  ])('refuses a content script that asks %s', async (ask) => {
    expect(await send({ ask, values: ['a'] }, CONTENT_SCRIPT)).toMatchObject({ ok: false, name: 'NotAllowed' });
    expect(listRemovals).not.toHaveBeenCalled();
    expect(eraseRemoval).not.toHaveBeenCalled();
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('refuses %j, which no interface holds', async (ask) => {
    for (const sender of [OWN_PAGE, CONTENT_SCRIPT])
      expect(await send({ ask, values: [] }, sender)).toMatchObject({ ok: false, name: 'NotAllowed' });
  });

  it.each([
    ['another extension', { ...CONTENT_SCRIPT, id: 'other@example' }],
    ['another extension’s page that has our page’s address', { ...OWN_PAGE, id: 'other@example' }],
    ['a frame inside a page', { ...CONTENT_SCRIPT, frameId: 3 }],
    ['a script in no tab', { id: OWN_ID, url: 'https://journal.example/a', frameId: 0 }],
  ])('does not answer %s', async (_, sender) => {
    expect(await send({ ask: 'findSavedWith', values: ['e:iso:DZ'] }, sender)).toBeUndefined();
    expect(toPages.findSavedWith).not.toHaveBeenCalled();
  });

  it('takes a site whose address begins like ours for a page, not for ours', async () => {
    const sender = { ...CONTENT_SCRIPT, url: `${OWN_PAGE.url?.split('/src')[0]}.example/` };
    expect(await send({ ask: 'listRemovals', values: [] }, sender)).toMatchObject({ ok: false, name: 'NotAllowed' });
  });

  it('knows where a single-page site has gone since it was loaded', async () => {
    const sender = { ...CONTENT_SCRIPT, tab: { id: 7, url: 'https://journal.example/b' } };
    await send({ ask: 'readThisPage', values: [false] }, sender);
    expect(toPages.readThisPage).toHaveBeenCalledWith(
      { tabId: 7, address: 'https://journal.example/b', isPrivate: false, isOnSite: true },
      false,
    );
  });

  it.each([
    ['another site', 'https://journal.example/a', 'https://other.example/b'],
    ['another file', 'file:///home/a.html', 'file:///home/b.html'],
    ['nowhere', 'https://journal.example/a', ''],
  ])('believes the page’s own address when its tab is already at %s', async (_, url, now) => {
    await send({ ask: 'readThisPage', values: [false] }, { ...CONTENT_SCRIPT, url, tab: { id: 7, url: now } });
    expect(toPages.readThisPage).toHaveBeenCalledWith({ tabId: 7, address: url, isPrivate: false, isOnSite: false }, false);
  });

  it.each([
    [{ value: '2022-04-05' }],
    [{ value: '2022-04' }],
    [{ value: '2022' }],
    [{ value: '2012/2016' }],
    [{ value: '198X' }],
    [{ value: '2022-04-05/..' }],
    [{ isDismissed: true }],
  ])('hands on the decision %j of the reader in a page', async (decision) => {
    expect(await send({ ask: 'correctDate', values: [{ anchor: ANCHOR, decision }] }, CONTENT_SCRIPT)).toEqual({ ok: true });
    expect(toPages.correctDate.mock.calls[0]?.[1]).toEqual({ anchor: ANCHOR, decision });
  });

  it.each([
    ['readThisPage', ['sure']],
    ['readThisPage', []],
    ['analyse', ['a text']],
    ['analyse', [{}]],
    ['analyse', [{ text: 7 }]],
    ['analyse', [{ text: 'a', language: 'x'.repeat(36) }]],
    ['analyse', [{ text: 'a', published: { value: '2022' } }]],
    ['analyse', [{ text: 'x'.repeat(5_000_001) }]],
    ['analyse', [{ text: 'a', canonicalAddress: 'x'.repeat(4_001) }]],
    ['correctDate', [{ anchor: ANCHOR, decision: {} }]],
    ['correctDate', [{ anchor: ANCHOR, decision: { value: 'soon' } }]],
    ['correctDate', [{ anchor: ANCHOR, decision: { value: '<b>2022</b>' } }]],
    ['correctDate', [{ anchor: ANCHOR, decision: { value: '2'.repeat(51) } }]],
    ['correctDate', [{ anchor: ANCHOR, decision: { value: '2022', isDismissed: true } }]],
    ['correctDate', [{ anchor: ANCHOR, decision: { isDismissed: false } }]],
    ['correctDate', [{ anchor: { ...ANCHOR, quote: '' }, decision: { value: '2022' } }]],
    ['correctDate', [{ anchor: { ...ANCHOR, quote: 'x'.repeat(501) }, decision: { value: '2022' } }]],
    ['correctDate', [{ anchor: { ...ANCHOR, prefix: 'x'.repeat(33) }, decision: { value: '2022' } }]],
    ['correctDate', [{ anchor: { ...ANCHOR, start: -1 }, decision: { value: '2022' } }]],
    ['correctDate', [{ decision: { value: '2022' } }]],
    ['correctDate', []],
    ['takeBackCorrection', [{ decidedAt: 'yesterday' }]],
    ['takeBackCorrection', [{}]],
    ['takeBackCorrection', [{ decidedAt: DECIDED_AT, canonicalAddress: 7 }]],
    ['findSavedWith', [null]],
    ['findSavedWith', ['x'.repeat(501)]],
    ['describePlace', []],
    ['describePlace', [7]],
    ['describePlace', ['e:iso:DZ']],
    ['describePlace', ['iso:']],
    ['describePlace', ['iso:D Z']],
    ['describePlace', [`geonames:${'1'.repeat(41)}`]],
    ['describePlace', ['iso:DZ\n']],
    ['decideName', [{ ...MUTED, words: ' \n' }]],
    ['decideName', [{ ...MUTED, words: 'x'.repeat(201) }]],
    ['decideName', [{ ...MUTED, scope: 'world' }]],
    ['decideName', [{ ...MUTED, verdict: { type: 'mute', kind: 'person' } }]],
    ['decideName', [{ ...MUTED, verdict: { type: 'kind', kind: 'date' } }]],
    ['decideName', [{ ...MUTED, verdict: { type: 'kind' } }]],
    ['decideName', [{ ...MUTED, verdict: { type: 'sameAs', canonical: '', kind: 'person' } }]],
    ['decideName', [{ ...MUTED, verdict: { type: 'sameAs', canonical: 'A', entityId: 'a\nb', kind: 'person' } }]],
    ['decideName', [{ ...MUTED, verdict: { type: 'words', words: 'x'.repeat(201), kind: 'person' } }]],
    ['decideName', [{ ...MUTED, verdict: { type: 'forget' } }]],
    ['decideName', [{ ...MUTED, canonicalAddress: 'x'.repeat(4_001) }]],
    ['decideName', [{ words: 'Paris' }]],
    ['openSubject', ['https://lie.example/']],
    ['openSubject', [`e:${'x'.repeat(500)}`]],
    ['openSubject', []],
    ['takeBackName', [{ decidedAt: 'yesterday' }]],
    ['takeBackName', []],
  ])('refuses a content script that asks %s with wrong arguments', async (ask, values) => {
    expect(await send({ ask, values }, CONTENT_SCRIPT)).toMatchObject({ ok: false, name: 'ValiError' });
    for (const answer of Object.values(toPages)) expect(answer).not.toHaveBeenCalled();
  });

  it.each<NameVerdict>([
    { type: 'mute' },
    { type: 'kind', kind: 'person' },
    { type: 'sameAs', canonical: 'Alger', entityId: 'geonames:2507480', kind: 'place' },
    { type: 'sameAs', canonical: 'Alger', kind: 'place' },
    { type: 'sameAs', canonical: 'Les Nations', entityId: 'organisation:onu à genève', kind: 'organisation' },
    { type: 'words', words: 'Donald Trump', kind: 'person' },
    { type: 'add', kind: 'other' },
  ])('hands on the verdict %j on a name, without a host that the page claims', async (verdict) => {
    const values = [{ ...MUTED, verdict, host: 'lie.example' }];
    expect(await send({ ask: 'decideName', values }, CONTENT_SCRIPT)).toEqual({ ok: true, value: DECIDED_AT });
    expect(toPages.decideName.mock.calls[0]).toEqual([
      { tabId: 7, address: CONTENT_SCRIPT.url, isPrivate: false, isOnSite: false },
      { ...MUTED, verdict },
    ]);
  });

  it('hands on tags as long as those that other tools write', async () => {
    const change = { address: 'https://journal.example/a', id: makeNote().id, fields: { tags: ['x'.repeat(1_000), 'new'] } };
    expect(await send({ ask: 'changeAnnotation', values: [change] }, CONTENT_SCRIPT)).toMatchObject({ ok: true });
    const longer = { ...change, fields: { tags: ['x'.repeat(1_001)] } };
    expect(await send({ ask: 'changeAnnotation', values: [longer] }, CONTENT_SCRIPT)).toMatchObject({ name: 'ValiError' });
  });

  it.each(['iso:DZ', 'geonames:2507480', 'region:middle-east'])('hands on the place %s', async (id) => {
    expect(await send({ ask: 'describePlace', values: [id] }, CONTENT_SCRIPT)).toEqual({ ok: true, value: null });
    expect(toPages.describePlace.mock.calls[0]?.[1]).toBe(id);
  });

  it('hands on nothing that the question does not take', async () => {
    await send({ ask: 'analyse', values: [{ text: 'a', language: 'fr', extra: 1 }, 'more'] }, CONTENT_SCRIPT);
    expect(toPages.analyse.mock.calls[0]?.slice(1)).toEqual([{ text: 'a', language: 'fr' }]);
  });

  it.each([null, 'listRemovals', {}, { ask: 'listRemovals' }, { ask: 7, values: [] }, { ask: 'listRemovals', values: {} }])(
    'leaves %j to others: it is no question',
    async (message) => {
      expect(await send(message, OWN_PAGE)).toBeUndefined();
    },
  );

  it('gives the name and the words of an error', async () => {
    listRemovals.mockRejectedValueOnce(Object.assign(new Error('The disk is full.'), { name: 'StorageFull' }));
    const answer = { ok: false, name: 'StorageFull', message: 'The disk is full.' };
    expect(await send({ ask: 'listRemovals', values: [] }, OWN_PAGE)).toEqual(answer);
  });
});
