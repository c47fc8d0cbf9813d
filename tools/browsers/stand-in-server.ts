import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { STAND_IN_PORT } from '../build/stand-in';

/** What stands in for Wikipedia in test builds, in every language. */
export interface StandInServer {
  /** What was asked, in order. */
  readonly asked: readonly { readonly host: string; readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** Answers so from now on. */
  readonly answerBy: (answer: StandInAnswer) => void;
  /** Goes away, as when there is no connection, or comes back. */
  readonly close: () => Promise<void>;
  readonly open: () => Promise<void>;
}

export type StandInAnswer = (response: ServerResponse, path: string) => void;

/** Starts it on the port that test builds know. */
export async function startStandIn(): Promise<StandInServer> {
  const asked: { host: string; path: string; headers: IncomingHttpHeaders }[] = [];
  let answer: StandInAnswer = answerKnown({});
  let server: Server | null = null;
  const open = async (): Promise<void> => {
    const opened = createServer(({ headers, url = '' }, response) => {
      asked.push({ host: headers.host ?? '', path: url, headers });
      answer(response, url);
    });
    server = opened;
    await new Promise<void>((resolve) => opened.listen(STAND_IN_PORT, '127.0.0.1', resolve));
  };
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server?.close(() => resolve());
      server?.closeAllConnections();
    });
  await open();
  return { asked, answerBy: (next) => void (answer = next), close, open };
}

/** Answers with the summaries of some titles, and to a search with all of them. */
export function answerKnown(summaries: Readonly<Record<string, object>>): StandInAnswer {
  return (response, path) => {
    const title = decodeURIComponent(/\/page\/summary\/(?<title>[^?]*)/.exec(path)?.groups?.['title'] ?? '').replaceAll('_', ' ');
    const pages = Object.keys(summaries).map((one) => ({ title: one, description: null }));
    const found = path.includes('/search/page') ? { pages } : summaries[title];
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(found ?? { status: 404 }));
  };
}
