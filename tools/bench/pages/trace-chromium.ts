import type { Page } from 'puppeteer-core';
import { ownSamples, type ProfileChunk, type ProfileNode } from './own-samples';
import { ownTime, type OwnTime, type Stretch } from './own-time';
import { OWN_MARK } from './watch-page';

/** What Chromium's trace tells of a page. */
export interface PageTrace {
  /** Of the scripts whose addresses begin as was asked. */
  readonly own: OwnTime;
  /** Of everything on the page's main thread. */
  readonly all: OwnTime;
}

/** Whose time is looked for, and how. */
export interface Traced {
  /** Whether a script is one of those, by its address. */
  readonly isOwn: (address: string) => boolean;
  /** Without a profiler only calls from outside are timed, by the thread's own time, but none of them is slowed down. */
  readonly isProfiled: boolean;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of that, what the thread itself ran. */
  readonly tdur?: number;
  readonly args?: { readonly data?: EventData; readonly fileName?: string };
}

interface EventData {
  readonly url?: string;
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}

const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
const PROFILER = 'disabled-by-default-v8.cpu_profiler';

/**
 * Traces a page while `work` runs. A script's time is what the profiler saw on its stack, native calls included, and what the browser
 * took to compile and run its file; not the styles, layouts and paints that follow from it.
 */
export async function tracePage(page: Page, { isOwn, isProfiled }: Traced, work: () => Promise<void>): Promise<PageTrace> {
  await page.tracing.start({ categories: isProfiled ? [...CATEGORIES, PROFILER] : CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  // The page's own mark: frames that it builds later leave theirs.
  const mark = traceEvents.find(({ name }) => name === OWN_MARK);
  const ofThread = traceEvents.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid);
  const tasks = ofThread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(stretchOf);
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  const scripts = ofThread.filter(({ args, ph }) => ph === 'X' && isOwn(args?.data?.url ?? args?.fileName ?? ''));
  const sampled = ofThread.filter(({ name }) => name === 'Profile').flatMap((profile) => samplesOf(profile, traceEvents, isOwn));
  const begin = beginOf(mark ?? NOWHERE, scripts);
  const called = isProfiled ? scripts.map(stretchOf) : outermost(scripts).map(spentIn);
  const [own, all] = [since(begin, [...called, ...sampled]), since(begin, tasks)];
  return { own: ownTime(own, all), all: ownTime(all, all) };
}

/** Calls that lie in no other call. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events.toSorted((one, other) => one.ts - other.ts)) {
    const last = found.at(-1);
    if (!last || event.ts >= last.ts + (last.dur ?? 0)) found.push(event);
  }
  return found;
}

/** As long as the thread itself ran: what other programs did meanwhile is not the page's time. */
function spentIn({ ts, dur = 0, tdur = dur }: TraceEvent): Stretch {
  return { start: ts / 1_000, end: (ts + Math.min(tdur, dur)) / 1_000 };
}

const NOWHERE: TraceEvent = { name: '', ph: '', pid: 0, tid: 0, ts: 0 };
/** In milliseconds: our first script in a page may run so long before the page is marked. */
const BEFORE_MARK = 50;

/** When a page began: what the page before it did as it was left, while the profiler began to slow it down, is not its own. */
function beginOf(mark: TraceEvent, scripts: readonly TraceEvent[]): number {
  const marked = stretchOf(mark).start;
  const begun = scripts.filter(({ name }) => name === 'EvaluateScript').map((script) => stretchOf(script).start);
  return Math.min(marked, ...begun.filter((start) => start > marked - BEFORE_MARK));
}

function since(begin: number, stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter(({ end }) => end > begin).map(({ start, end }) => ({ start: Math.max(start, begin), end }));
}

function stretchOf({ ts, dur = 0 }: TraceEvent): Stretch {
  return { start: ts / 1_000, end: (ts + dur) / 1_000 };
}

function samplesOf(profile: TraceEvent, events: readonly TraceEvent[], isOwn: (address: string) => boolean): readonly Stretch[] {
  const chunks = events.filter(({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid);
  return ownSamples(profile.args?.data?.startTime ?? profile.ts, chunks.map(chunkOf), isOwn);
}

function chunkOf({ args }: TraceEvent): ProfileChunk {
  const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
  return { nodes: cpuProfile?.nodes ?? [], samples: cpuProfile?.samples ?? [], deltas: timeDeltas };
}
