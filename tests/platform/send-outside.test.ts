import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentRequest } from '../../src/model/sent-request';
import { sendOutside } from '../../src/platform/send-outside';
import { browser } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));
const origin = vi.hoisted(() => ({ now: '' }));
vi.mock('../../src/platform/wikipedia', () => ({
  wikipediaOrigin: () => origin.now,
  wikipediaHost: () => new URL(origin.now).host,
  lookUpPattern: () => 'https://fr.wikipedia.org/*',
}));

const REQUEST = { language: 'fr', path: '/a?b=c', words: 'Moscou' } as const;

let server: Server;
let headers: readonly NodeJS.Dict<string | string[]>[] = [];
let answer: (response: ServerResponse, path: string) => void;
let begun: SentRequest[];
let done: SentRequest[];
const log = {
  begin: vi.fn<(request: SentRequest) => Promise<void>>(),
  end: vi.fn<(request: SentRequest) => Promise<void>>(),
};

beforeEach(async () => {
  [begun, done, headers] = [[], [], []];
  log.begin.mockReset().mockImplementation(async (request) => void begun.push(request));
  log.end.mockReset().mockImplementation(async (request) => void done.push(request));
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  server = createServer((request, response) => {
    headers = [...headers, request.headers];
    answer(response, request.url ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin.now = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answer = (response) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('{"é":1}');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a request outside', () => {
  it('gives the answer, and is written down before it goes and after it ended', async () => {
    log.begin.mockImplementation(async (request) => {
      expect(headers).toHaveLength(0);
      begun.push(request);
    });
    expect(await sendOutside(REQUEST, log)).toBe('{"é":1}');
    expect(begun).toMatchObject([{ host: new URL(origin.now).host, path: '/a?b=c', words: 'Moscou', outcome: 'sent' }]);
    expect(done).toEqual([{ ...begun[0], outcome: 'answered', bytes: 8 }]);
  });

  it('has no cookies, no referrer and nothing to send', async () => {
    const sent = vi.spyOn(globalThis, 'fetch');
    await sendOutside(REQUEST, log);
    expect(sent.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    expect(sent.mock.calls[0]?.[1]).not.toHaveProperty('body');
    expect(headers[0]).not.toHaveProperty('cookie');
    expect(headers[0]).not.toHaveProperty('referer');
  });

  it('does not go without the permission for its host, nor is it written down', async () => {
    vi.mocked(browser.permissions.contains).mockImplementation(
      async ({ origins }) => !origins.includes('https://fr.wikipedia.org/*'),
    );
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'LookUpNotAllowed' });
    expect([headers, begun]).toEqual([[], []]);
  });

  it('does not go when it cannot be written down', async () => {
    log.begin.mockRejectedValue(Object.assign(new Error('Full.'), { name: 'StorageFull' }));
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'StorageFull' });
    expect(headers).toEqual([]);
  });

  it('gives its answer although its end could not be written down', async () => {
    log.end.mockRejectedValue(new Error('Full.'));
    expect(await sendOutside(REQUEST, log)).toBe('{"é":1}');
  });

  it('gives null where there is no such page', async () => {
    answer = (response) => response.writeHead(404, { 'content-type': 'application/problem+json' }).end('{}');
    expect(await sendOutside(REQUEST, log)).toBeNull();
    expect(done[0]?.outcome).toBe('notFound');
  });

  it.each([
    [429, 'busy', 'LookUpBusy'],
    [503, 'busy', 'LookUpBusy'],
    [500, 'refused', 'LookUpRefused'],
    [403, 'refused', 'LookUpRefused'],
    [204, 'notUnderstood', 'LookUpNotUnderstood'],
  ])('that is answered %d is %s', async (status, outcome, name) => {
    answer = (response) => response.writeHead(status, status === 204 ? {} : { 'content-type': 'application/json' }).end();
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name });
    expect(done[0]?.outcome).toBe(outcome);
  });

  it.each(['text/html', 'application/jsonp', 'text/javascript', ''])('is not understood as %j', async (type) => {
    answer = (response) => response.writeHead(200, type ? { 'content-type': type } : {}).end('{}');
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'LookUpNotUnderstood' });
  });

  it('is not understood when its letters are none', async () => {
    answer = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xc3, 0x28]));
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'LookUpNotUnderstood' });
  });

  it('is read no further than it may be long, whatever it says of its length', async () => {
    let written = 0;
    answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        if (response.destroyed || written > 10_000_000) return void response.end();
        written += 10_000;
        response.write('x'.repeat(10_000), () => setImmediate(more));
      };
      more();
    };
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'LookUpTooLarge' });
    expect(done[0]?.bytes).toBeLessThan(400_000);
    expect(written).toBeLessThan(10_000_000);
  });

  it('is not waited for without end', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new DOMException('Late.', 'TimeoutError')));
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'LookUpTimedOut' });
    expect(done[0]?.outcome).toBe('timedOut');
  });

  it('is not waited for without end when its answer stops half way', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const late = new AbortController();
      setTimeout(() => late.abort(), 200);
      return late.signal;
    });
    answer = (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":');
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'LookUpTimedOut' });
  });

  it('waits ten seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    await sendOutside(REQUEST, log);
    expect(timeout).toHaveBeenCalledExactlyOnceWith(10_000);
  });

  it('that reaches nobody says so', async () => {
    server.close();
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({ name: 'LookUpUnreachable' });
    expect(done[0]?.outcome).toBe('unreachable');
  });

  it('follows where its host leads to another of its pages', async () => {
    answer = (response, path) =>
      path === '/b'
        ? response.writeHead(200, { 'content-type': 'application/json' }).end('2')
        : response.writeHead(302, { location: '/b' }).end();
    expect(await sendOutside(REQUEST, log)).toBe('2');
  });

  it('uses nothing of what another host answers', async () => {
    const { port } = server.address() as AddressInfo;
    answer = (response, path) =>
      path === '/b'
        ? response.writeHead(200, { 'content-type': 'application/json' }).end('2')
        : response.writeHead(302, { location: `http://localhost:${port}/b` }).end();
    await expect(sendOutside(REQUEST, log)).rejects.toMatchObject({
      name: expect.stringMatching(/^LookUp(?:Elsewhere|Unreachable)$/),
    });
    expect(done[0]?.outcome).not.toBe('answered');
  });
});
