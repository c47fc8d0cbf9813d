import { describe, expect, it } from 'vitest';
import { RecentAnalyses } from '../../src/background/recent-analyses';
import type { Analysis } from '../../src/model/analysis';

const french: Analysis = { language: 'fr', mentions: [] };

function numbered(number: number): { readonly text: string } {
  return { text: `Texte ${number}.` };
}

describe('RecentAnalyses', () => {
  it('gives what was found in the same text, declared in the same language and on the same day', () => {
    const recent = new RecentAnalyses();
    const request = { text: 'Mardi, à Alger.', language: 'und', published: '2022-04-05' };
    recent.add(request, french);
    expect(recent.get({ ...request })).toBe(french);
  });

  it('knows a text again by the language that it was found to be in', () => {
    const recent = new RecentAnalyses();
    recent.add({ text: 'Mardi, à Alger.' }, french);
    expect(recent.get({ text: 'Mardi, à Alger.', language: 'fr' })).toBe(french);
  });

  it('knows nothing of another text, another day or another language', () => {
    const recent = new RecentAnalyses();
    const request = { text: 'Mardi, à Alger.', language: 'fr', published: '2022-04-05' };
    recent.add(request, french);
    expect(recent.get({ ...request, text: 'Mardi, à Oran.' })).toBeUndefined();
    expect(recent.get({ ...request, published: '2022-04-06' })).toBeUndefined();
    expect(recent.get({ ...request, language: 'en' })).toBeUndefined();
  });

  it('forgets the one that was asked for longest ago', () => {
    const recent = new RecentAnalyses();
    for (const number of [1, 2, 3]) recent.add(numbered(number), french);
    recent.get(numbered(1));
    recent.add(numbered(4), french);
    expect([1, 2, 3, 4].filter((number) => recent.get(numbered(number)) !== undefined)).toEqual([1, 3, 4]);
  });
});
