import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { IMPORT_FORMATS } from '../../../src/core/imports';
import { ImportFault } from '../../../src/core/imports/format';
import { readImport, type FileOfBytes } from '../../../src/core/imports/read-import';
import { jsonExportSchema } from '../../../src/core/imports/schemas/json-export';
import { IMPORT_FAULTS, type ImportedLibrary } from '../../../src/model/import';
import { randomFrom } from '../../../tools/corpora/random';
import { importSamples } from '../../support/import-samples';
import { mutateFile } from '../../support/mutate-file';
import { READING } from '../../support/reading-context';

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 10_000);
const SLICES = 10;
const SEED = 1_649_580_000;
/** Each takes a millisecond or two; on a machine that does ten things at once, more. */
const LONGEST = 5_000;

const SAMPLES = importSamples();
const CODES: ReadonlySet<string> = new Set(IMPORT_FAULTS);

describe('the samples', () => {
  it('are read, each as it was meant, and there is one of every format', () => {
    const formats = SAMPLES.map((file) => readImport(file, READING).format);
    expect(formats.toSorted()).toEqual(
      [...IMPORT_FORMATS.map(({ id }) => id), 'json', 'omnivore', 'pocket', 'pocket', 'pocket'].toSorted(),
    );
  });

  it.each(SAMPLES)('bring a library as it should be: $name', (file) => {
    expect(faultsOf(file)).toEqual([]);
  });
});

describe('files that were torn, forged or made to do harm', () => {
  const inherited = inheritedNames();

  it.each(Array.from({ length: SLICES }, (_, slice) => slice))(
    'are libraries or faults, slice %i',
    { timeout: 300_000 },
    (slice) => {
      const random = randomFrom(SEED + slice);
      const ends = new Map<string, number>();
      const wrong: string[] = [];
      for (let number = 0; number < MUTATIONS / SLICES; number += 1) {
        const file = mutateFile(SAMPLES, random);
        const started = performance.now();
        const { end, faults } = endOf(file);
        const took = performance.now() - started;
        ends.set(end, (ends.get(end) ?? 0) + 1);
        wrong.push(...faults.map((fault) => `${slice}/${number} ${file.name}: ${fault}`));
        if (took > LONGEST) wrong.push(`${slice}/${number} ${file.name}: ${Math.round(took)} ms`);
      }
      expect(wrong).toEqual([]);
      expect(inheritedNames()).toEqual(inherited);
      expect(globalThis).not.toHaveProperty('polluted');
      // Mishaps that no file survives, or that none minds, would test nothing.
      if (MUTATIONS >= 1_000)
        for (const end of ['read', 'notJson', 'badField', 'badArchive', 'notText']) expect(ends.get(end)).toBeGreaterThan(0);
    },
  );
});

function faultsOf(file: FileOfBytes): readonly string[] {
  return endOf(file).faults;
}

/** What became of a file, and what of that must not be. */
function endOf(file: FileOfBytes): { readonly end: string; readonly faults: readonly string[] } {
  try {
    return { end: 'read', faults: wrongIn(readImport(file, READING)) };
  } catch (error) {
    if (!(error instanceof ImportFault))
      return { end: 'thrown', faults: [error instanceof Error ? (error.stack ?? '') : String(error)] };
    return { end: error.code, faults: CODES.has(error.code) ? [] : [`The code ${error.code} is not known.`] };
  }
}

const FRAME = { format: 'reperes', version: 1, exportedAt: READING.importedAt } as const;

function wrongIn({ format, leftOut: _leftOut, ...library }: ImportedLibrary & { readonly format: string }): string[] {
  const { success, output, issues } = v.safeParse(jsonExportSchema, { ...FRAME, ...library });
  if (!success) return issues.map((issue) => `${format}: ${v.getDotPath(issue)} ${issue.message}`.slice(0, 500));
  return isDeepStrictEqual(output, { ...FRAME, ...library }) ? [] : [`${format}: it holds more than its schema knows`];
}

function inheritedNames(): readonly (readonly PropertyKey[])[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((one) => Reflect.ownKeys(one));
}
