import { expect, it } from 'vitest';
import { cite } from '../../../src/core/annotations/cite';
import { makeArticle } from '../../support/make-article';

const HEAD = makeArticle({
  authors: ['Lina Haddad', 'Paul Roux'],
  published: { value: '2022-04-10', source: 'json-ld' },
});

it('cites the words, who wrote them, where and when, and the way to them', () => {
  expect(cite('Les troupes\n sont arrivées.', HEAD, 'fr', translate)).toBe(
    '[Les troupes sont arrivées.]\n— Lina Haddad, Paul Roux, [Manœuvres au désert], Le Journal, dimanche 10 avril 2022\nhttps://journal.example/2022/04/10/manoeuvres#:~:text=Les%20troupes,sont%20arriv%C3%A9es.',
  );
});

it('leaves out what is not known', () => {
  expect(cite('Oui.', makeArticle({ site: '' }), 'en', translate)).toBe(
    '[Oui.]\n— [Manœuvres au désert]\nhttps://journal.example/2022/04/10/manoeuvres#:~:text=Oui.',
  );
});

function translate(key: string, ...values: readonly string[]): string {
  return key === 'quoted' ? `[${values[0]}]` : key;
}
