import { describe, expect, it } from 'vitest';
import { draftAfter } from '../../src/content/draft-after';
import type { ArticleDraft } from '../../src/model/article';

const FIRST =
  'Des troupes de deux pays sont arrivées près de Béchar, où elles resteront jusqu’à la fin de l’automne, a annoncé le ministère. ' +
  'Les préparatifs avaient commencé à Vladikavkaz en octobre, quand des officiers des deux armées s’étaient réunis pour la première fois. ' +
  'Les habitants de la région disent n’avoir rien su de ces plans avant que les camions ne traversent leurs villages à l’aube.';
const SECOND =
  'Le prix du thé a baissé à Colombo, après des semaines de pluie qui ont abîmé les feuilles et retardé la récolte dans les collines. ' +
  'Les négociants attendent la fin de la mousson pour fixer de nouveaux prix, et plusieurs plantations ont renvoyé leurs ouvriers. ' +
  'À Kandy, les coopératives demandent une aide de l’État, qui a promis de répondre sans dire quelle somme il pourrait accorder.';
const BEFORE: ArticleDraft = {
  address: 'https://journal.example/monde/manoeuvres-au-desert',
  title: 'Manœuvres au désert',
  authors: ['Anne Lenoir'],
  site: 'Le Journal',
  language: 'fr',
  text: FIRST,
};
const AFTER = { ...BEFORE, address: 'https://journal.example/economie/le-prix-du-the', title: 'Le prix du thé' };

describe('a page that went to another address', () => {
  // Guard: without it the library takes the next article for the one that was saved, for good.
  it('shows the article of before while its words are there, whatever its head says by then', () => {
    expect(draftAfter(BEFORE, { ...AFTER, canonicalAddress: AFTER.address, authors: [] })).toEqual(BEFORE);
  });

  it('still does when something was added to them', () => {
    expect(draftAfter(BEFORE, { ...AFTER, text: `Publicité.\n\n${FIRST}` })).toEqual({
      ...BEFORE,
      text: `Publicité.\n\n${FIRST}`,
    });
  });

  it('shows another article once its words are others', () => {
    const after = { ...AFTER, text: SECOND };
    expect(draftAfter(BEFORE, after)).toBe(after);
  });

  it('shows the same article at the address that it had called its own', () => {
    const before = { ...BEFORE, address: 'https://journal.example/go?id=5', canonicalAddress: BEFORE.address };
    expect(draftAfter(before, BEFORE)).toBe(BEFORE);
  });

  it('shows what it shows now where its address is no other to the library', () => {
    const after = { ...BEFORE, address: `${BEFORE.address}?utm_source=lettre`, title: 'Manœuvres au désert (mis à jour)' };
    expect(draftAfter(BEFORE, after)).toBe(after);
  });
});
