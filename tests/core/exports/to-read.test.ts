import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/core/exports';
import { icalendar } from '../../../src/core/exports/icalendar';
import { makeNote } from '../../support/make-annotation';
import { makeArticle } from '../../support/make-article';
import { writeExport } from '../../support/write-export';

/** An article of which only the address is kept; its mark's place is not known. */
const TO_READ = makeArticle({
  title: 'Manœuvres',
  text: '',
  authors: [],
  language: 'und',
  annotations: [
    makeNote({ note: 'À relire.', tags: ['armée'] }),
    makeNote({
      id: '00000000-0000-4000-8000-000000000002',
      label: 'important',
      target: { type: 'passage', anchor: { start: 0, end: 11, quote: 'Les troupes', prefix: '', suffix: '' } },
    }),
  ],
});

describe.each(EXPORT_FORMATS)('$id', (format) => {
  it('is written of an article of which only the address is kept', () => {
    const files = writeExport(format, [TO_READ, makeArticle({ id: 'article-2', title: 'Autre' })]);
    // Neither has a date.
    expect(files.size > 0).toBe(format !== icalendar);
    for (const text of files.values()) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('holds the quote of its mark where it holds marks, and its note where it holds such notes', () => {
    const text = [...writeExport(format, [TO_READ]).values()].join('');
    expect({ marks: /Les troupes|Les\\? troupes/.test(text), notes: text.includes('À relire') }).toEqual({
      marks: !format.lacks.includes('marks'),
      notes: !format.lacks.includes('articleNotes'),
    });
  });
});
