import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of one page, of which the end comes only when the test says so. */
export interface SlowServer {
  readonly address: string;
  /** Fulfilled once somebody waits for the rest. */
  readonly asked: Promise<void>;
  /** Sends the rest to whoever waits for it. */
  readonly sendRest: (html: string) => void;
  readonly close: () => Promise<void>;
}

/** @param beginning what is sent at once. */
export async function serveSlowly(beginning: string): Promise<SlowServer> {
  const waiting = new Set<ServerResponse>();
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const server = createServer((request, response) => {
    if (request.url !== '/monde/la-page-lente') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><html lang="fr">${beginning}`);
    waiting.add(response);
    tell();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/monde/la-page-lente`,
    asked,
    sendRest(html) {
      for (const response of waiting) response.end(html);
      waiting.clear();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
