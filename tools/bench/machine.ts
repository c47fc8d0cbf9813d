import { arch, cpus, loadavg, platform } from 'node:os';

/** Where the figures come from: without it none can be compared. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  readonly system: string;
  /** Processes that wanted the processor in the last minute. Above the half of `cores` the times are too long. */
  readonly load: number;
}

/** This machine, now. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    node: process.version,
    system: `${platform()} ${arch()}`,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}
