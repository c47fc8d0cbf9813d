import { describe, expect, it } from 'vitest';
import { eachChunk } from '../../../src/core/text/each-chunk';

function chunksOf(text: string): [number, number][] {
  const chunks: [number, number][] = [];
  eachChunk(text, (start, end) => chunks.push([start, end]));
  return chunks;
}

describe('chunks', () => {
  it('are what stands between white space', () => {
    expect(chunksOf(' À Oran,\n\tdemain')).toEqual([
      [1, 2],
      [3, 8],
      [10, 16],
    ]);
    expect(chunksOf('')).toEqual([]);
    expect(chunksOf(' \n ')).toEqual([]);
  });

  it('end at every code unit that is white space to a regular expression, and at no other', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const unit = String.fromCharCode(code);
      expect([code, chunksOf(`a${unit}b`).length]).toEqual([code, /\s/.test(unit) ? 2 : 1]);
    }
  });
});
