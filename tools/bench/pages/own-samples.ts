import type { Stretch } from './own-time';

/** A part of what Chromium's profiler writes: samples tell the node on top of the stack, nodes tell their callers. */
export interface ProfileChunk {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly deltas: readonly number[];
}

export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** In microseconds. Longer gaps between two samples are sleep. */
const LONGEST_SAMPLE = 2_000;

/**
 * The time between each sample with an own script on its stack and the next sample, in milliseconds.
 * @param start of the profile, in microseconds.
 */
export function ownSamples(
  start: number,
  chunks: readonly ProfileChunk[],
  isOwn: (address: string) => boolean,
): readonly Stretch[] {
  const own = ownNodes(
    chunks.flatMap(({ nodes }) => nodes),
    isOwn,
  );
  const deltas = chunks.flatMap((chunk) => chunk.deltas);
  const stretches: Stretch[] = [];
  let time = start;
  for (const [at, sample] of chunks.flatMap(({ samples }) => samples).entries()) {
    time += deltas[at] ?? 0;
    const lasted = Math.min(deltas[at + 1] ?? 0, LONGEST_SAMPLE);
    if (own.has(sample)) stretches.push({ start: time / 1_000, end: (time + lasted) / 1_000 });
  }
  return stretches;
}

/** Callers are written before those whom they call. */
function ownNodes(nodes: readonly ProfileNode[], isOwn: (address: string) => boolean): ReadonlySet<number> {
  const own = new Set<number>();
  for (const { id, parent, callFrame } of nodes)
    if (isOwn(callFrame.url ?? '') || (parent !== undefined && own.has(parent))) own.add(id);
  return own;
}
