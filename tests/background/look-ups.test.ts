import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LookUpAsks } from '../../src/messages/look-up-asks';
import type { OutsideRequest, RequestLog } from '../../src/platform/send-outside';
import { MOSCOW } from '../support/make-look-up';
import { searchOf, summaryOf } from '../support/stand-in-answers';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
const send = vi.hoisted(() => vi.fn<(request: OutsideRequest, log: RequestLog) => Promise<string | null>>());
vi.mock('../../src/platform/send-outside', () => ({ sendOutside: send }));

let lookUps: LookUpAsks;
const answers = new Map<string, object | null>();

beforeEach(async () => {
  await startBackground(new IDBFactory());
  answers.clear();
  answers.set('/api/rest_v1/page/summary/Moscou', summaryOf('Moscou'));
  send.mockReset().mockImplementation(async ({ path, words }, log) => {
    const request = {
      id: crypto.randomUUID(),
      sentAt: new Date().toISOString(),
      host: 'h',
      path,
      words,
      outcome: 'sent',
    } as const;
    await log.begin(request);
    const answer = answers.get(path.split('?')[0] ?? '') ?? null;
    await log.end({ ...request, outcome: answer ? 'answered' : 'notFound', bytes: 1 });
    return answer && JSON.stringify(answer);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A fresh background over what the disk holds. */
async function startBackground(disk?: IDBFactory): Promise<void> {
  if (disk) vi.stubGlobal('indexedDB', disk);
  vi.resetModules();
  lookUps = (await import('../../src/background/look-ups')).lookUpAnswers;
}

describe('a look-up', () => {
  it('gives the page with its source, whose address is ours', async () => {
    expect(await lookUps.lookUp(MOSCOW, null, false)).toMatchObject({
      ...MOSCOW,
      host: 'fr.wikipedia.org',
      address: 'https://fr.wikipedia.org/wiki/Moscou',
      answer: { found: 'page', title: 'Moscou', extract: 'Moscou est une ville.' },
    });
  });

  it('is recalled after the background was killed, without asking anybody', async () => {
    const answered = await lookUps.lookUp(MOSCOW, null, false);
    await startBackground();
    expect(await lookUps.recallLookUp(MOSCOW)).toEqual(answered);
    expect(await lookUps.recallLookUp({ ...MOSCOW, language: 'en' })).toBeNull();
    expect(await lookUps.recallLookUp({ ...MOSCOW, kind: 'person' })).toBeNull();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('is asked again when the reader asks again, and forgotten when they say so', async () => {
    await lookUps.lookUp(MOSCOW, null, false);
    answers.set('/api/rest_v1/page/summary/Moscou', summaryOf('Moscou', { extract: 'Neuf.' }));
    expect(await lookUps.lookUp(MOSCOW, null, false)).toMatchObject({ answer: { extract: 'Neuf.' } });
    await lookUps.forgetLookUp(MOSCOW);
    expect(await lookUps.recallLookUp(MOSCOW)).toBeNull();
  });

  it('is sent once when the button is pressed twice', async () => {
    await Promise.all([lookUps.lookUp(MOSCOW, null, false), lookUps.lookUp(MOSCOW, null, false)]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('searches where no page has the name, and keeps what is chosen as the answer', async () => {
    const question = { ...MOSCOW, name: 'Moskou' };
    answers.set('/w/rest.php/v1/search/page', searchOf('Moscou', 'Mosquée'));
    expect((await lookUps.lookUp(question, null, false)).answer).toEqual({
      found: 'nothing',
      title: 'Moskou',
      choices: [{ title: 'Moscou' }, { title: 'Mosquée' }],
    });
    expect(send.mock.calls.map(([{ path }]) => path)).toEqual([
      '/api/rest_v1/page/summary/Moskou',
      '/w/rest.php/v1/search/page?limit=7&q=Moskou',
    ]);
    await lookUps.lookUp(question, 'Moscou', false);
    expect(await lookUps.recallLookUp(question)).toMatchObject({ name: 'Moskou', answer: { title: 'Moscou' } });
  });

  it('has no address where there is no page', async () => {
    expect(await lookUps.lookUp({ ...MOSCOW, name: 'Xyz' }, null, false)).not.toHaveProperty('address');
  });

  it('keeps nothing of an answer that is not understood, and what was kept stays', async () => {
    const before = await lookUps.lookUp(MOSCOW, null, false);
    answers.set('/api/rest_v1/page/summary/Moscou', { type: 'evil' });
    await expect(lookUps.lookUp(MOSCOW, null, false)).rejects.toMatchObject({ name: 'LookUpNotUnderstood' });
    expect(await lookUps.recallLookUp(MOSCOW)).toEqual(before);
  });

  it('leaves no trace from a private window', async () => {
    expect(await lookUps.lookUp(MOSCOW, null, true)).toMatchObject({ answer: { title: 'Moscou' } });
    expect(await lookUps.recallLookUp(MOSCOW)).toBeNull();
    expect(await lookUps.listRequests(0, 10)).toEqual({ total: 0, requests: [] });
  });

  it.each([false, true])('is refused when very much was asked in a minute, also from private windows: %s', async (isPrivate) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-04-11T08:00:00Z') });
    for (let count = 0; count < 30; count += 1) await lookUps.lookUp(MOSCOW, null, isPrivate);
    if (!isPrivate) await startBackground();
    await expect(lookUps.lookUp(MOSCOW, null, isPrivate)).rejects.toMatchObject({ name: 'LookUpTooOften' });
    expect(send).toHaveBeenCalledTimes(30);
    vi.setSystemTime(new Date('2022-04-11T08:01:01Z'));
    await lookUps.lookUp(MOSCOW, null, isPrivate);
  });
});

describe('the list of requests', () => {
  it('has every one, the last first, in stretches', async () => {
    for (const name of ['A', 'B', 'Moscou']) {
      await lookUps.lookUp({ ...MOSCOW, name }, null, false);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const { total, requests } = await lookUps.listRequests(0, 2);
    expect(total).toBe(5);
    expect(requests[0]).toMatchObject({ words: 'Moscou', outcome: 'answered' });
    expect((await lookUps.listRequests(1, 10)).requests.map(({ words }) => words).toSorted()).toEqual(['A', 'A', 'B', 'B']);
    expect((await lookUps.listRequests(9, 10)).requests).toEqual([]);
  });

  it('can be forgotten and had back', async () => {
    await lookUps.lookUp(MOSCOW, null, false);
    const before = await lookUps.listRequests(0, 10);
    const taken = await lookUps.forgetRequests();
    expect(await lookUps.listRequests(0, 10)).toEqual({ total: 0, requests: [] });
    await lookUps.restoreRequests(taken);
    expect(await lookUps.listRequests(0, 10)).toEqual(before);
  });

  it('does not get back a request that was forgotten while it was under way', async () => {
    send.mockImplementation(async ({ path, words }, log) => {
      const request = { id: 'a', sentAt: new Date().toISOString(), host: 'h', path, words, outcome: 'sent' } as const;
      await log.begin(request);
      await lookUps.forgetRequests();
      await log.end({ ...request, outcome: 'answered' });
      return JSON.stringify(summaryOf('Moscou'));
    });
    await lookUps.lookUp(MOSCOW, null, false);
    expect((await lookUps.listRequests(0, 10)).total).toBe(0);
  });
});

describe('the kept answers', () => {
  it('are counted, and all forgotten at once', async () => {
    await lookUps.lookUp(MOSCOW, null, false);
    await lookUps.lookUp({ ...MOSCOW, name: 'A' }, null, false);
    expect(await lookUps.countLookUps()).toBe(2);
    await lookUps.forgetLookUps();
    expect(await lookUps.countLookUps()).toBe(0);
  });
});
