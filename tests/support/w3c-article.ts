import { w3c } from '../../src/core/exports/w3c';
import type { ExportOptions, ExportableArticle } from '../../src/model/export';
import type { PassageAnnotation } from '../../src/model/annotation';
import { makeMark, makeNote } from './make-annotation';
import { makeArticle, makeDate, makePlace } from './make-article';
import type { Node } from './w3c-readers';
import { writeOneFile } from './write-export';

/** With letters outside the first plane before and in what is marked. */
export const TEXT = '😀 Béchar, le mardi 5 novembre 2022, dit « 𝔠’est non ».\n\nLes troupes sont arrivées.';
/** An article with one of everything: marks, notes, a name, a date that contradicts itself. */
export const ARTICLE = makeArticle({
  text: TEXT,
  authors: ['Ann Abel', 'Bob'],
  published: { value: '2022-04-10', stamp: '2022-04-10T08:00:00+02:00', source: 'json-ld' },
  mentions: [
    makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505530' }),
    makePlace(TEXT, 'troupes', { confidence: 0.3 }),
    makeDate(TEXT, 'mardi 5 novembre 2022', '2022-11-05', {
      warnings: [{ code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05', suggestion: '2022-04-05' }],
    }),
  ],
  annotations: [
    makeMark(TEXT, '𝔠’est non', { id: uuid(1), note: 'Vraiment *non* ?', tags: ['à vérifier', 'citation'], label: 'quote' }),
    inParagraph(makeMark(TEXT, 'arrivées', { id: uuid(2) })),
    makeMark(TEXT, 'Les', { id: uuid(5), label: '' }),
    makeNote({ id: uuid(3), note: 'À relire.', tags: ['Algérie'] }),
    makeNote({ id: uuid(4), note: 'Une ville.', target: { type: 'subject', key: 'e:geonames:2505530', name: 'Béchar' } }),
  ],
});

/** An annotation as the file has it. */
export type W3cAnnotation = {
  readonly motivation: string;
  readonly body: readonly Node[];
  readonly target: Node & { selector: Node[] };
} & Node;

/** The ids of its annotations. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-00000000000${number}`;
}

/** The annotations of the one page of a file. */
export function itemsOf(
  options: Partial<ExportOptions> = {},
  articles: readonly ExportableArticle[] = [ARTICLE],
): W3cAnnotation[] {
  return JSON.parse(writeOneFile(w3c, articles, options)).first.items;
}

function inParagraph(mark: PassageAnnotation): PassageAnnotation {
  return { ...mark, target: { type: 'passage', anchor: { ...mark.target.anchor, block: 'paragraph' } } };
}
