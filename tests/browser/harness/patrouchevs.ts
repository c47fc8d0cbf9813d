import type { PageServer } from '../../../tools/browsers/serve-pages';
import { articlePage } from './article-page';

/** Articles in French and English that name the same people, each in its own way. */
const ARTICLES = {
  '/patrouchev-fr': articlePage('Nikolaï Patrouchev reçu à Alger', [
    '<p>Nikolaï Patrouchev, secrétaire du Conseil de sécurité de la Russie, a été reçu mardi 5 avril 2022 à Alger par le ministre Ramtane Lamamra.</p>',
    '<p>Les deux hommes ont parlé de sécurité dans la région et des manœuvres prévues près de Béchar au mois de novembre prochain.</p>',
    '<p>Selon l’agence de presse du pays, Nikolaï Patrouchev restera deux jours à Alger avant de repartir pour Moscou avec sa délégation.</p>',
  ]),
  '/patrushev-en': articlePage(
    'Nikolai Patrushev meets Ramtane Lamamra',
    [
      '<p>Nikolai Patrushev, the secretary of the Security Council of Russia, met the Algerian minister Ramtane Lamamra in Algiers on Tuesday 5 April 2022.</p>',
      '<p>The two men spoke about security in the region and about the exercises that are planned near Béchar later this year.</p>',
      '<p>Nikolai Patrushev will stay for two days in Algiers before he goes back to Moscow, the news agency of the country said.</p>',
    ],
    'en',
  ),
  '/patrouchev-bare': articlePage('Patrouchev attendu à Téhéran', [
    '<p>Le secrétaire russe Patrouchev est attendu à Téhéran cette semaine, a annoncé dimanche le gouvernement de la république islamique.</p>',
    '<p>La visite de M. Patrouchev doit porter sur le commerce entre les deux pays et sur les routes qui mènent à la mer Caspienne.</p>',
    '<p>Aucune autre rencontre n’est prévue pour le moment, selon les services du gouvernement qui ont publié le programme du voyage.</p>',
  ]),
} as const;

export const PATROUCHEV_PATHS = ['/patrouchev-fr', '/patrushev-en', '/patrouchev-bare'] as const;

/** Has a server send the articles, at `PATROUCHEV_PATHS`. */
export function putPatrouchevs(server: PageServer): void {
  for (const path of PATROUCHEV_PATHS) server.put(path, ARTICLES[path]);
}
