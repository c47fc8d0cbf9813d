import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTaggerModel, writeTaggerModel } from '../../src/core/entities/tagger-model';
import { corporaOf } from '../../tools/train/corpora';
import { RECIPE, trainModel } from '../../tools/train/train-model';
import { readSource } from '../support/source-files';

const corporaFolder = process.env['CORPORA'];
const MIXES = ['full', 'permissive'] as const;

/** Builds of zlib pack the same bytes differently: what is unpacked is compared. */
function readShipped(mix: string): Uint8Array {
  return gunzipSync(readFileSync(new URL(`../../assets/tagger-${mix}.bin.gz`, import.meta.url)));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe.each(MIXES)('the shipped model: %s', (mix) => {
  it('is the one whose unpacked bytes have the sha256 in its card', () => {
    expect(readSource('assets/tagger.card.md')).toContain(hashOf(readShipped(mix)));
  });

  it('is read, and written again with the same bytes', () => {
    const bytes = readShipped(mix);
    expect(hashOf(writeTaggerModel(readTaggerModel(bytes)))).toBe(hashOf(bytes));
  });

  it.skipIf(!corporaFolder)(
    'is what `npm run train` makes of its corpora (runs where CORPORA names their folder: they are not in the repository)',
    () => {
      const model = trainModel(corporaFolder ?? '', corporaOf(mix), RECIPE, () => {});
      expect(hashOf(writeTaggerModel(model))).toBe(hashOf(readShipped(mix)));
    },
    3_600_000,
  );
});
