import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSettings } from '../../../src/core/imports/merge-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { anyLibrary } from '../../support/generated-libraries';

describe('settings that a file brings', () => {
  it('are taken where the reader has chosen nothing', () => {
    const imported = { density: 'first', hiddenKinds: ['event'], showsTint: false, citationStyle: 'apa' } as const;
    expect(mergeSettings(DEFAULT_SETTINGS, imported, [])).toEqual({ ...DEFAULT_SETTINGS, ...imported });
  });

  it('leave what the reader chose', () => {
    const own = { ...DEFAULT_SETTINGS, density: 'asked', hiddenKinds: ['date'] } as const;
    const merged = mergeSettings(own, { density: 'first', hiddenKinds: ['event'], showsLessSure: true }, []);
    expect(merged).toEqual({ ...own, showsLessSure: true });
  });

  it('join what was said on sites, pages and formats', () => {
    const own: Settings = {
      ...DEFAULT_SETTINGS,
      quietSites: ['a.example'],
      newsSites: ['c.example'],
      exportChoices: { markdown: { links: true } },
    };
    const merged = mergeSettings(
      own,
      {
        quietSites: ['b.example', 'a.example'],
        quietPages: ['a.example/b'],
        newsSites: ['d.example'],
        exportChoices: { markdown: { links: false, notes: true }, html: { wide: true } },
      },
      [],
    );
    expect(merged).toEqual({
      ...own,
      quietSites: ['a.example', 'b.example'],
      quietPages: ['a.example/b'],
      newsSites: ['c.example', 'd.example'],
      exportChoices: { markdown: { links: true, notes: true }, html: { wide: true } },
    });
  });

  it('silence no site that is always read', () => {
    const merged = mergeSettings(DEFAULT_SETTINGS, { quietSites: ['a.example', 'b.example'] }, ['a.example']);
    expect(merged.quietSites).toEqual(['b.example']);
  });

  it('change nothing the second time, and never the labels', () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, (one, other) => {
        const own = mergeSettings(DEFAULT_SETTINGS, one.settings, []);
        const merged = mergeSettings(own, other.settings, []);
        expect(mergeSettings(merged, other.settings, [])).toEqual(merged);
        expect(merged.labels).toBe(DEFAULT_SETTINGS.labels);
        for (const name of ['quietSites', 'quietPages', 'newsSites'] as const)
          expect(merged[name]).toEqual(expect.arrayContaining([...own[name]]));
      }),
    );
  });
});
