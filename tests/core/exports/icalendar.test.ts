import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ExportableArticle } from '../../../src/model/export';
import { icalendar } from '../../../src/core/exports/icalendar';
import { plainLine } from '../../../src/core/exports/plain-line';
import type { Article } from '../../../src/model/article';
import { makeNote } from '../../support/make-annotation';
import { makeArticle, makeDate } from '../../support/make-article';
import { strangeTexts } from '../../support/strange-texts';
import { systemReader } from '../../support/system-reader';
import { writeExport, writeOneFile } from '../../support/write-export';

const TEXT = 'Manœuvres\n\nTout commence à Béchar, le 5 avril 2022; rien avant. L’été 2021 fut calme.';
const MISMATCH = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-04-05' } as const;

function makeDated(words: string, value: string, written: Partial<Article> = {}): ExportableArticle {
  const text = `Le fait date de ${words}.`;
  return makeArticle({ text, mentions: [makeDate(text, words, value)], ...written });
}

function eventsOf(articles: readonly ExportableArticle[]): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(writeOneFile(icalendar, articles)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** First day, day after the last, and the EDTF value of the only event. */
function spanOf(value: string): (string | undefined)[] {
  const [event] = eventsOf([makeDated('alors', value)]);
  return [
    event?.startDate.toString(),
    event?.endDate.toString(),
    event?.component.getFirstPropertyValue('x-reperes-edtf')?.toString(),
  ];
}

describe('the iCalendar format', () => {
  const article = makeArticle({
    text: TEXT,
    mentions: [makeDate(TEXT, '5 avril 2022', '2022-04-05'), makeDate(TEXT, 'L’été 2021', '2021-22')],
    annotations: [makeNote({ tags: ['armée, terre'] })],
  });

  it('makes each dated sentence an event that ical.js reads as it was', () => {
    const [day, summer, ...others] = eventsOf([article]);
    expect(others).toEqual([]);
    expect(day?.summary).toBe('Tout commence à Béchar, le 5 avril 2022; rien avant.');
    expect(day?.description).toBe('Tout commence à Béchar, le 5 avril 2022; rien avant.\n\nManœuvres au désert, Le Journal');
    expect(day?.startDate).toMatchObject({ isDate: true, year: 2022, month: 4, day: 5 });
    expect(day?.component.getFirstPropertyValue('url')).toBe(
      `${article.address}#:~:text=Tout%20commence%20%C3%A0%20B%C3%A9char%2C%20le%205%20avril%202022%3B%20rien%20avant.`,
    );
    expect(day?.component.getFirstProperty('categories')?.getValues()).toEqual(['Le Journal', 'armée, terre']);
    expect(day?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(day?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2022-04-11T08:00:00Z');
    expect(summer?.summary).toBe('L’été 2021 fut calme.');
  });

  it.each([
    ['2022-04-05', '2022-04-05', '2022-04-06'],
    ['2022-04-05T14:30:00', '2022-04-05', '2022-04-06'],
    ['2022-02', '2022-02-01', '2022-03-01'],
    ['2022', '2022-01-01', '2023-01-01'],
    ['2021-24', '2021-12-01', '2022-03-01'],
    ['198X', '1980-01-01', '1990-01-01'],
    ['2012/2016', '2012-01-01', '2017-01-01'],
    ['2022-12-31', '2022-12-31', '2023-01-01'],
    ['1492', '1492-01-01', '1493-01-01'],
  ])('gives %s the days it covers, the end not among them', (value, start, end) => {
    expect(spanOf(value)).toEqual([start, end, value]);
  });

  it('writes years in four digits, and ends nothing after 9999', () => {
    expect(writeOneFile(icalendar, [makeDated('alors', '0044')])).toContain(
      'DTSTART;VALUE=DATE:00440101\r\nDTEND;VALUE=DATE:00450101\r\n',
    );
    expect(writeOneFile(icalendar, [makeDated('alors', '999X')])).not.toContain('DTEND');
  });

  it('makes a doubted date tentative and says why, unless the reader let it stand', () => {
    const [mention] = makeDated('mardi', '2022-04-05').mentions;
    const doubted = {
      ...makeDated('mardi', '2022-04-05'),
      mentions: [{ ...mention, warnings: [MISMATCH] }],
    } as ExportableArticle;
    const [event] = eventsOf([doubted]);
    expect(event?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(event?.description).toContain('warningWeekdayMismatch 5 avril 2022 samedi mardi');
    const stands = { ...doubted, mentions: [{ ...mention, warnings: [MISMATCH], isDismissed: true }] } as ExportableArticle;
    expect(eventsOf([stands])[0]?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('makes one event of a sentence that says its days twice, tentative where one of them is doubted', () => {
    const text = 'La veille, lundi 4 avril 2022, ou le 6.';
    const mentions = [
      makeDate(text, 'La veille', '2022-04-04', {
        resolved: { value: '2022-04-04', inferred: ['day'], basis: 'text', confidence: 0.9 },
      }),
      makeDate(text, 'lundi 4 avril 2022', '2022-04-04', { warnings: [MISMATCH] }),
      makeDate(text, '6', '2022-04-06', {
        resolved: { value: '2022-04-06', inferred: ['month'], basis: 'text', confidence: 0.9 },
      }),
    ];
    const events = eventsOf([makeArticle({ text, mentions })]);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2022-04-04', '2022-04-06']);
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['TENTATIVE', 'CONFIRMED']);
    expect(events[0]?.description).not.toContain('dateInferredFromText');
    expect(events[1]?.description).toContain('\n\ndateInferredFromText\n\n');
  });

  it('leaves out what has no day', () => {
    const { text } = makeDated('mardi', '2022');
    const { resolved: _resolved, ...unplaced } = makeDate(text, 'mardi', '2022');
    const undated = makeArticle({ text, mentions: [unplaced] });
    expect(eventsOf([undated, makeDated('alors', '2022-04-05'), undated])).toHaveLength(1);
    // A calendar without any component is none (RFC 5545, section 3.6).
    expect([...writeExport(icalendar, [undated, makeArticle()])]).toEqual([]);
  });

  it('keeps the name of an event whatever its date is taken to mean, and names no two alike', () => {
    const [one] = eventsOf([makeDated('mardi', '2022-04-05')]);
    const [other] = eventsOf([makeDated('mardi', '2022-04-12')]);
    expect(one?.uid).toBe(other?.uid);
    const text = 'Lundi.\n\nLundi.\n\nLundi, lundi.';
    const starts = [0, 8, 16];
    const mentions = starts.map((start) => ({ ...makeDate(text, 'Lundi', '2022-04-04'), start, end: start + 5 }));
    const uids = eventsOf([makeArticle({ text, mentions }), makeArticle({ id: 'article-2', text, mentions })]).map(
      ({ uid }) => uid,
    );
    expect(new Set(uids).size).toBe(6);
  });

  it('is read whatever the words are, and gives them back', () => {
    for (const words of strangeTexts(150, 13, ['END:VEVENT\r\nBEGIN:VEVENT', 'a\r\n b;c,d\\n'])) {
      const text = `${words}\n\nLe 7 mai 1987 ${words}`;
      const dated = makeArticle({ text, title: words, site: words, mentions: [makeDate(text, '7 mai 1987', '1987-05-07')] });
      const [event, ...others] = eventsOf([dated]);
      expect(others).toEqual([]);
      const lines = event?.description.split('\n\n');
      expect(lines?.[0]?.startsWith('Le 7 mai 1987')).toBe(true);
      if (plainLine(words)) expect(lines?.at(-1)).toBe(`${plainLine(words)}, ${plainLine(words)}`);
      expect(event?.startDate.toString()).toBe('1987-05-07');
    }
  });
});

const khal = systemReader('khal');

describe.skipIf(!khal)('khal', () => {
  it('reads the events', () => {
    const file = writeOneFile(icalendar, [makeDated('alors', '2022-04-05'), makeDated('jadis', '198X', { id: 'article-2' })]);
    const printed = khal?.({ name: 'reperes.ics', text: file }, (path, folder) => {
      const config = join(folder, 'khal.conf');
      writeFileSync(config, `[calendars]\n[[one]]\npath = ${folder}\n[locale]\nlongdateformat = %Y-%m-%d\n`);
      return ['-c', config, 'printics', path];
    });
    expect(printed).toContain('Le fait date de alors.');
    expect(printed).toContain('Le fait date de jadis.');
  });
});
