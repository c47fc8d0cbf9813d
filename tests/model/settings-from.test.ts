import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { settingsFrom } from '../../src/model/settings-from';

const OWN: Settings = {
  quietSites: ['a.example'],
  quietPages: ['a.example/b'],
  newsSites: ['c.example'],
  hiddenKinds: ['person', 'event'],
  showsLessSure: true,
  density: 'first',
  quietLanguages: ['de', 'other'],
  markColours: { ...DEFAULT_SETTINGS.markColours, person: 'purple' },
  showsTint: false,
  announcesMarks: true,
  showsSelectionBar: false,
  labels: [{ id: 'own', name: 'À moi', colour: 'grey', line: 'wavy' }],
  citationStyle: 'apa',
  exportFormat: 'markdown',
  exportChoices: { markdown: { links: true, template: '{{title}}' } },
};

describe('settings that were stored', () => {
  it('are as they were', () => {
    expect(settingsFrom(OWN)).toEqual(OWN);
  });

  it.each([[undefined], [null], [7], ['settings'], [[]], [{}]])(
    'are those of a reader who said nothing where they are %j',
    (stored) => {
      expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('have what they lacked in an earlier version, and not what a later one may have added', () => {
    const { hiddenKinds: _kinds, density: _density, ...earlier } = OWN;
    expect(settingsFrom({ ...earlier, later: true })).toEqual({ ...OWN, hiddenKinds: [], density: 'all' });
  });

  it.each(Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[])('have the default of %s where that is broken', (name) => {
    for (const broken of [null, 7, { nothing: [] }, [null, 7, {}], 'nonsense']) {
      const expected = name === 'exportFormat' && broken === 'nonsense' ? broken : DEFAULT_SETTINGS[name];
      const kept = name === 'exportChoices' && typeof broken === 'object' && broken && 'nothing' in broken ? {} : expected;
      expect(settingsFrom({ ...OWN, [name]: broken })).toEqual({ ...OWN, [name]: kept });
    }
  });

  it('keep what is whole of a list', () => {
    const stored = {
      ...OWN,
      quietSites: ['a.example', 7, null],
      hiddenKinds: ['event', 'galaxy', 'person', 'person'],
      labels: [...OWN.labels, { id: 'x', name: 'x', colour: 'mauve', line: 'solid' }, null],
      markColours: { person: 'purple', date: 'mauve', galaxy: 'grey' },
      exportChoices: { markdown: { links: true, template: '{{title}}', odd: {} }, odd: 7 },
    };
    expect(settingsFrom(stored)).toEqual(OWN);
  });

  it('have only what is theirs', () => {
    expect(
      settingsFrom(JSON.parse('{"__proto__": {"showsTint": false}, "markColours": {"__proto__": {"date": "grey"}}}')),
    ).toEqual(DEFAULT_SETTINGS);
  });

  it('never fail, whatever they are', () => {
    const names = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything()), (stored) => {
        const settings = settingsFrom(stored);
        expect(settingsFrom(settings)).toEqual(settings);
        expect(settings.labels.length).toBeGreaterThan(0);
      }),
    );
  });
});
