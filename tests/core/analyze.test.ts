import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze';
import type { Mention } from '../../src/model/mention';
import { readGazetteer } from '../../src/core/entities/gazetteer';
import { loadKnowledge } from '../support/load-knowledge';
import { INHERITED_NAMES } from '../support/own-properties';
import { spanOf } from '../support/make-article';
import { makeTagger } from '../support/make-tagger';

const knowledge = loadKnowledge();

const DATE_WORDS =
  '5 05 12 31 2022 1er 5th 0 99 avril May mars Mar Sept. mardi Tuesday ce this of hier demain today tomorrow avant-hier en in since';
const NAME_WORDS = 'Paris Nice U.S. US La Haye Mexico Côte d’Ivoire constructor États-Unis Hilton';
const GLUE = [
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '\n',
  '\n\n',
  ',',
  '.',
  '-',
  '–',
  '/',
  ':',
  '’',
  '%',
  '€',
  '🙂',
  '\u0301',
  '\u202E',
  '\ud83d',
];
const PIECES = [...DATE_WORDS.split(' '), ...NAME_WORDS.split(' '), ...GLUE];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const languages = fc.constantFrom('fr', 'en', 'de', 'und', '', 'fr-FR', ...INHERITED_NAMES);
const days = fc.oneof(
  fc.constantFrom('2022-04-05', '2022-04', '2022', '0000', '0000-01-01', '0001-01-01', '9999-12-31', '2022-02-31', 'soon', ''),
  fc.string(),
);

describe('analyze', () => {
  it('gives places and dates in reading order, each with its value', () => {
    const text = 'La Russie et l’Algérie se retrouvent à Béchar ce mardi 5 avril, puis à Oran demain.';
    const { language, mentions } = analyze({ text, language: 'fr', published: '2022-04-05' }, knowledge);
    expect(language).toBe('fr');
    expect(mentions.map((mention) => ({ words: text.slice(mention.start, mention.end), value: valueOf(mention) }))).toEqual([
      { words: 'Russie', value: 'iso:RU' },
      { words: 'Algérie', value: 'iso:DZ' },
      { words: 'Béchar', value: 'geonames:2505530' },
      { words: 'ce mardi 5 avril', value: '2022-04-05' },
      { words: 'Oran', value: 'geonames:2485926' },
      { words: 'demain', value: '2022-04-06' },
    ]);
  });

  it('counts offsets in UTF-16 code units', () => {
    const text = '🙂🙂 Algérie';
    expect(analyze({ text, language: 'fr' }, knowledge).mentions).toEqual([expect.objectContaining(spanOf(text, 'Algérie'))]);
  });

  it('takes words that are a date for no place', () => {
    const gazetteer = readGazetteer('#\treperes-gazetteer\t2\ten\t1\t1\n1\tt\tAA\t\t500000\t1,1\tMay\nmay\t0\n');
    const text = 'In May they met on 5 May 2022.';
    const { mentions } = analyze({ text, language: 'en' }, { gazetteer, tagger: null });
    expect(mentions.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['date', 'May'],
      ['date', '5 May 2022'],
    ]);
  });

  it('takes a date in the name of a place for no date, and leaves the others', () => {
    const text = 'Il habite rue du 8-Mai-1945 depuis 2010.';
    const { mentions } = analyze({ text, language: 'fr' }, { gazetteer: null, tagger: makeTagger() });
    expect(mentions.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['place', 'rue du 8-Mai-1945'],
      ['date', '2010'],
    ]);
  });

  it('ends a name before the date that its last words belong to', () => {
    const text = 'C’est vrai, selon Observalgerie Mai 2022.';
    const { mentions } = analyze({ text, language: 'fr' }, { gazetteer: null, tagger: makeTagger() });
    expect(mentions.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['organisation', 'Observalgerie'],
      ['date', 'Mai 2022'],
    ]);
    expect(mentions[0]).toMatchObject({ canonical: 'Observalgerie' });
  });

  it('takes one word before a feast for no name', () => {
    const text = 'Avant Noël, tout est plein.';
    const { mentions } = analyze({ text, language: 'fr' }, loadKnowledge());
    expect(mentions.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['date', 'Noël']]);
  });

  it('finds the dates when the gazetteer could not be loaded', () => {
    const { mentions } = analyze({ text: 'À Oran, le 5 avril 2022.', language: 'fr' }, { gazetteer: null, tagger: null });
    expect(mentions.map(({ kind }) => kind)).toEqual(['date']);
  });

  it('calls the language of a short text without a declared one unknown', () => {
    expect(analyze({ text: 'Oran' }, knowledge).language).toBe('und');
  });

  it('throws for no text, no language and no day', () => {
    fc.assert(
      fc.property(texts, languages, days, (text, language, published) => {
        expect(() => analyze({ text, language, published }, knowledge)).not.toThrow();
      }),
    );
  });

  it('gives spans that hold something, lie inside the text, are in order and do not overlap', () => {
    fc.assert(
      fc.property(texts, languages, days, (text, language, published) => {
        let end = 0;
        for (const mention of analyze({ text, language, published }, knowledge).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives dates whose values are EDTF days, months or years', () => {
    fc.assert(
      fc.property(texts, languages, days, (text, language, published) => {
        const { mentions } = analyze({ text, language, published }, knowledge);
        const values = mentions.flatMap((mention) =>
          mention.kind === 'date' && mention.resolved ? [mention.resolved.value] : [],
        );
        for (const value of values) expect(value).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
      }),
      { numRuns: 500 },
    );
  });

  it('gives plain data, which a message carries unchanged', () => {
    const analysis = analyze({ text: 'À Oran, ce mardi 5 novembre, hier.', language: 'fr', published: '2022-04-05' }, knowledge);
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
  });

  it('takes no more than eight times as long for four times the text, whose mentions it all finds', () => {
    const sentence = 'Ce mardi 5 avril 2022, la Russie et l’Algérie se retrouvent à Béchar, en Algérie. ';
    const [small, large] = [1250, 5000].map((sentences) => {
      const started = performance.now();
      const { mentions } = analyze({ text: sentence.repeat(sentences), language: 'fr', published: '2022-04-05' }, knowledge);
      expect(mentions).toHaveLength(5 * sentences);
      return performance.now() - started;
    });
    expect(large).toBeLessThan(8 * Math.max(small ?? 0, 50));
  }, 60_000);
});

function valueOf(mention: Mention): string | undefined {
  return mention.kind === 'date' ? mention.resolved?.value : mention.entityId;
}
