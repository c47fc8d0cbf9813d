import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { EXPORT_FORMATS } from '../../../src/core/exports';
import { translatorFor } from '../../../tools/doors/messages';
import { permissionsOf, renderTexts } from '../../../tools/release/render-texts';
import { LIMITS, PICTURES, type StoreTexts } from '../../../tools/release/store-texts';
import { EN } from '../../../tools/release/texts/en';
import { FR } from '../../../tools/release/texts/fr';

const LANGUAGES: readonly (readonly [string, StoreTexts])[] = [
  ['en', EN],
  ['fr', FR],
];
const ASKED = [...new Set([...permissionsOf('chrome'), ...permissionsOf('firefox')])].toSorted();

describe.each(LANGUAGES)('what the stores are told in "%s"', (language, texts) => {
  it('justifies every permission and every pattern of hosts that the manifests ask for, and no other', () => {
    expect(Object.keys(texts.permissions).toSorted()).toEqual(ASKED);
  });

  it('fits the fields of the stores', () => {
    const translate = translatorFor(language);
    const fields: readonly (readonly [keyof typeof LIMITS, string])[] = [
      ['name', translate('extensionName')],
      ['chromeSummary', translate('extensionDescription')],
      ['summary', texts.summary],
      ['description', texts.description],
      ['singlePurpose', texts.singlePurpose],
      ['remoteCode', texts.remoteCode],
      ['privacy', texts.privacy],
      ...Object.values(texts.whatsNew).map((text) => ['whatsNew', text] as const),
      ...Object.values(texts.permissions).map((text) => ['permission', text] as const),
      ...Object.values(texts.pictures).map((text) => ['picture', text] as const),
    ];
    const wrong = fields.filter(([field, text]) => text.trim() === '' || text.length > LIMITS[field]);
    expect(wrong).toEqual([]);
  });

  it('says what is new in this version', () => {
    expect(texts.whatsNew).toHaveProperty([manifest.version]);
  });

  it('counts the formats there are', () => {
    const counts = JSON.stringify(texts).matchAll(/(?<count>\d+)\s(?:formats|export formats)/g);
    const said = [...counts].map(({ groups }) => Number(groups?.['count']));
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set([EXPORT_FORMATS.length]));
  });

  it('has a caption for each picture, in their order', () => {
    expect(Object.keys(texts.pictures)).toEqual([...PICTURES]);
  });

  it('leaves no field of either form empty', () => {
    const rendered = renderTexts(texts, language);
    expect([...rendered].filter(([, content]) => content.trim() === '')).toEqual([]);
  });

  it("tells each store of its own browser's permissions", () => {
    const rendered = renderTexts(texts, language);
    expect(rendered.get('chrome/permissions.txt')).toContain('\noffscreen\n');
    expect(rendered.get('firefox/permissions.txt')).not.toContain('offscreen');
    expect(rendered.get('firefox/permissions.txt')).toContain('\n*://*/*\n');
  });
});
