import type { BenchOptions } from './bench-options';

/** One thing that is measured: one file beside this one, one line in `index.ts`. */
export interface Section {
  /** As said on the command line. */
  readonly name: string;
  readonly measure: (options: BenchOptions) => Promise<readonly Table[]>;
}

/** Rows with the same columns in the same order; null where nothing could be measured. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  /** What a reader must know to judge the figures. */
  readonly notes: readonly string[];
}
