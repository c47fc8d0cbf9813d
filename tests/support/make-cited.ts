import type { ExportableArticle } from '../../src/model/export';
import { makeMark, makeNote } from './make-annotation';
import { makeArticle } from './make-article';

const TEXT = 'Manœuvres au désert\n\nLes troupes sont arrivées mardi à Béchar.';

/** A saved article with authors, a date of publication, a mark with a note and tags, and a note on the whole. */
export function makeCited(written: Partial<ExportableArticle> = {}): ExportableArticle {
  return {
    ...makeArticle({
      text: TEXT,
      authors: ['Ann Martin', 'Ursula von der Leyen', 'Agence France-Presse'],
      published: { value: '2022-04-10', source: 'json-ld' },
      annotations: [
        makeMark(TEXT, 'Les troupes sont arrivées', { note: 'Vraiment ?\n\nÀ vérifier.', tags: ['armée', 'désert'] }),
        makeNote({ note: 'Article de fond.', tags: ['armée'] }),
      ],
    }),
    ...written,
  };
}
