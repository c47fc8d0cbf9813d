import { articlePage } from './article-page';

/** An article of our own on a harbour, for marks to be made on. */
export const GRUES = {
  title: 'Le port attend ses grues',
  blocks: [
    '<p>Le conseil du port a voté mardi l’achat de trois grues, pour un prix de douze millions d’euros, après deux ans de débats.</p>',
    '<p>« Nous ne pouvions plus attendre », a dit la directrice, qui craint de voir partir les navires vers le nord du pays.</p>',
    '<p>Les dockers demandent, eux, que les postes soient gardés : quarante d’entre eux travaillent sur les vieilles machines.</p>',
    '<p>Une première grue doit arriver à l’automne, les deux autres suivront au printemps si les essais donnent satisfaction.</p>',
    '<p>La mairie paiera un tiers de la somme, le reste viendra de la région et d’un emprunt sur vingt ans.</p>',
  ],
  /** Words of its second block. */
  quote: 'Nous ne pouvions plus attendre',
} as const;

/** The article as a server sends it. */
export function gruesPage(blocks: readonly string[] = GRUES.blocks): string {
  return articlePage(GRUES.title, blocks);
}
