import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A loopback server of fixture pages. `/pages/<slug>/page.html` comes from the fixtures; more can be put at any path. */
export interface PageServer {
  readonly address: (path: string) => string;
  /** Puts a page at a path, in place of what was there. */
  readonly put: (path: string, html: string, headers?: Readonly<Record<string, string>>) => void;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

interface Entry {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FIXTURES = new URL('../../tests/fixtures/', import.meta.url);
/** The policies that some fixtures are served with. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/pages/strict-csp/page.html': { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'" },
  '/pages/trusted-types/page.html': { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
};

/** Starts the server on a free port, or on the one given. */
export async function servePages(port = 0): Promise<PageServer> {
  const entries = new Map<string, Entry>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    void answer(path, entries, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: (path) => origin + path,
    put: (path, html, headers = {}) => void entries.set(path, { html, headers }),
    asked,
    close: () => close(server),
  };
}

async function answer(path: string, entries: ReadonlyMap<string, Entry>, response: ServerResponse): Promise<void> {
  const entry = await find(path, entries);
  response.writeHead(entry ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...entry?.headers,
  });
  response.end(entry?.html ?? 'Not found');
}

async function find(path: string, entries: ReadonlyMap<string, Entry>): Promise<Entry | null> {
  const known = entries.get(path);
  if (known) return known;
  // The client-side application is one page under many addresses.
  const file = path.startsWith('/app/') ? 'pages/single-page/page.html' : path.slice(1);
  if (!/^pages\/[a-z-]+\/page\.html$/.test(file)) return null;
  try {
    return { html: await readFile(new URL(file, FIXTURES), 'utf8'), headers: HEADERS[path] ?? {} };
  } catch {
    return null;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
