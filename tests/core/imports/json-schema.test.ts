import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/core/exports/json';
import { json as imported } from '../../../src/core/imports/json';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { makeSchema } from '../../../tools/schema/make-schema';
import { changedAt, placesIn, valueAt, type Place } from '../../support/changed-at';
import { anyLibrary, besidesIn } from '../../support/generated-libraries';
import { makeMark, makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate, makePlace } from '../../support/make-article';
import { makeDecision } from '../../support/make-decision';
import { makeNameRule } from '../../support/make-rule';
import { writeOneFile } from '../../support/write-export';

const FILE = readFileSync(new URL('../../../assets/reperes.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(FILE));

describe('the JSON Schema of the lossless form', () => {
  it('is the one that is checked by; `npm run schema` writes it', async () => {
    expect(FILE).toBe(await makeSchema());
  });

  it('holds for all that is written', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        validate(JSON.parse(writeOneFile(json, library.articles, besidesIn(library))));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  it('does not hold where anything that is written is something else, and no such file is read', () => {
    const places = placesIn(JSON.parse(wholeFile()));
    expect(places.length).toBeGreaterThan(80);
    for (const place of places) {
      const spoilt = spoiltAt(place);
      expect(validate(spoilt), place.join('.')).toBe(false);
      expect(() => imported.read({ name: '', text: '' }, spoilt, CONTEXT), place.join('.')).toThrow('badField');
    }
  });

  it('does not hold where something is missing that must be there, and no such file is read', () => {
    const missing = placesIn(JSON.parse(wholeFile())).filter((place) => !validate(withoutAt(place)));
    expect(missing.length).toBeGreaterThan(40);
    for (const place of missing)
      expect(() => imported.read({ name: '', text: '' }, withoutAt(place), CONTEXT), place.join('.')).toThrow('badField');
  });
});

const CONTEXT = { importedAt: '2022-05-01T00:00:00.000Z', idOf: (words: string) => words };
const { labels: _labels, ...PORTABLE } = DEFAULT_SETTINGS;
const TEXT = 'Le mardi 5 novembre 2022, à Alger.';

/** A file with something of everything in it. */
function wholeFile(): string {
  const instant = '2022-04-11T08:00:00.000Z';
  const date = makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
    stated: { weekday: 2, day: 5, to: { year: 2022 } },
    warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
  });
  const place = makePlace(TEXT, 'Alger', { entityId: 'iso:DZ', was: { kind: 'place', canonical: 'Alger' }, follows: [instant] });
  const told = { articleId: 'a', start: 0, end: 1, value: '2022-04-05' };
  const mark = makeMark(TEXT, 'Alger', { tags: ['à voir'] });
  const article = makeArticle({
    canonicalAddress: 'https://journal.example/b',
    claimedAddresses: ['https://journal.example/c'],
    authors: ['Ann'],
    published: { value: '2022-04-10', stamp: '2022-04-10T08:00', source: 'meta' },
    text: TEXT,
    mentions: [date, place],
    muted: [place],
    corrections: {
      published: '2022-04-10',
      dates: [{ ...mark.target.anchor, value: '2022', decidedAt: instant }],
      names: [makeNameRule('Alger', { type: 'kind', kind: 'person' })],
    },
    annotations: [mark, makeNote({ id: 'note' })],
    html: '<p>…</p>',
    revisions: [{ savedAt: instant, keptAt: instant, title: '', text: TEXT, mentions: [date] }],
    merges: [{ address: 'autre.example/a', because: 'text', mergedAt: instant }],
    partedFrom: ['loin.example/a'],
  });
  return writeOneFile(json, [article], {
    labels: [{ id: 'own', name: 'À moi', colour: 'pink', line: 'wavy' }],
    settings: {
      ...PORTABLE,
      quietSites: ['calme.example'],
      quietPages: ['journal.example/calme'],
      newsSites: ['journal.example'],
      hiddenKinds: ['event'],
      quietLanguages: ['other'],
      exportChoices: { markdown: { links: true, template: '{{title}}' } },
    },
    nameRules: [{ ...makeNameRule('Alger', { type: 'mute' }), scope: 'site', host: 'journal.example' }],
    entityDecisions: [
      makeDecision({ kind: 'place', canonical: 'Alger' }, { type: 'rename', name: 'El Djazaïr' }, 0, { words: ['Alger'] }),
    ],
    looseDecisions: {
      pageCorrections: [{ addresses: ['loin.example/b'], published: '2022', dates: [] }],
      dismissals: [{ id: 'pair', articleIds: ['a', 'b'], one: told, other: told, shared: ['Alger'], dismissedAt: instant }],
    },
    subjectNotes: [makeNote({ target: { type: 'subject', key: 'e:iso:DZ', name: 'Alger' } })],
  });
}

/** The file with a number there in place of an object, an object in place of all else. */
function spoiltAt(place: Place): unknown {
  const file: unknown = JSON.parse(wholeFile());
  const before = valueAt(file, place);
  const isObject = typeof before === 'object' && !Array.isArray(before);
  return changedAt(file, place, isObject ? 7 : { nothing: [] });
}

function withoutAt(place: Place): unknown {
  return changedAt(JSON.parse(wholeFile()), place, undefined);
}
