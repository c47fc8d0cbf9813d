import type { Driver } from '../../browsers/driver';
import type { PageServer } from '../../browsers/serve-pages';
import { RUNS, type MarkPlace, type OursOnPage } from './measure-ours';
import type { OwnTime } from './own-time';
import { profilePage } from './profile-firefox';
import { tabMemory } from './tab-memory';
import { tracePage } from './trace-chromium';
import { makeVisitor } from './visit';

/** The ways that are compared with ours, in a browser without us. */
export const OTHER_WAYS = ['no extension', '<mark>', 'chrono-node and compromise'] as const;

/** What one page cost another way. */
export interface OtherOnPage {
  readonly way: (typeof OTHER_WAYS)[number];
  readonly marks: number;
  readonly painted: readonly number[];
  readonly own: readonly OwnTime[];
  readonly all: readonly OwnTime[];
  readonly written: readonly string[];
  readonly memory: number | null;
}

/** So the profilers know the peers' script. */
const PEERS_ADDRESS = 'https://peers.example/peers.js';

/**
 * Measures a page each other way.
 * @param peers the script of `peers-in-page`.
 */
export async function measureOthers(
  driver: Driver,
  server: PageServer,
  { page, marks, places }: OursOnPage,
  peers: string,
): Promise<OtherOnPage[]> {
  const visitor = await makeVisitor(await driver.openPage('about:blank'));
  const address = server.address(page.path);
  const measured: OtherOnPage[] = [];
  for (const way of OTHER_WAYS) {
    const script = scriptFor(way, places, peers);
    const isMarked = marks > 0 && script !== undefined;
    await visitor.visit(address, isMarked, script);
    const visits = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await visitor.visit(address, isMarked, script));
    const memory = await tabMemory(visitor.page, driver.name);
    const threads: { readonly own: OwnTime; readonly all: OwnTime | null }[] = [];
    for (let run = 0; run < RUNS; run += 1)
      threads.push(await watchThread(driver, visitor.page, async () => void (await visitor.visit(address, isMarked, script))));
    measured.push({
      way,
      marks: visits.at(-1)?.marks ?? 0,
      painted: visits.flatMap(({ painted }) => painted ?? []),
      own: threads.map(({ own }) => own),
      all: threads.flatMap(({ all }) => all ?? []),
      written: visits.map(({ html }) => html),
      memory,
    });
  }
  await visitor.page.close();
  return measured;
}

async function watchThread(
  driver: Driver,
  page: Awaited<ReturnType<typeof makeVisitor>>['page'],
  work: () => Promise<void>,
): Promise<{ readonly own: OwnTime; readonly all: OwnTime | null }> {
  if (driver.name === 'firefox') return { own: await profilePage(page, PEERS_ADDRESS, false, work), all: null };
  return tracePage(page, { isOwn: (url) => url === PEERS_ADDRESS, isProfiled: true }, work);
}

/** Both begin when ours does: at DOMContentLoaded. */
function scriptFor(way: OtherOnPage['way'], places: readonly MarkPlace[], peers: string): string | undefined {
  if (way === 'no extension') return undefined;
  const call =
    way === '<mark>' ? `Peers.wrapMarks(${JSON.stringify(places)})` : 'Peers.markByPeers(document.documentElement.lang)';
  return `${peers}; document.addEventListener('DOMContentLoaded', () => ${call});\n//# sourceURL=${PEERS_ADDRESS}\n`;
}
