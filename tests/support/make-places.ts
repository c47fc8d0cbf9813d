import type { ExportableArticle } from '../../src/model/export';
import type { PlacePoint } from '../../src/model/time';
import { makeArticle, makePlace } from './make-article';

const TEXT = 'Béchar, Oran et Béchar encore, la mer Noire, Paris.';

/** Two articles that name places: Béchar twice and once, Oran once, a sea that has no position, and a Paris that is less sure. */
export const PLACED_ARTICLES: readonly ExportableArticle[] = [
  makeArticle({
    text: TEXT,
    mentions: [
      makePlace(TEXT, 'Oran', { entityId: 'geonames:2485926' }),
      makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505530' }),
      makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505530' }),
      makePlace(TEXT, 'mer Noire', { entityId: 'geonames:630673' }),
      makePlace(TEXT, 'Paris', { entityId: 'geonames:2988507', confidence: 0.3 }),
      makePlace(TEXT, 'encore'),
    ],
  }),
  makeArticle({
    id: 'article-2',
    title: '',
    address: 'https://journal.example/b?x=1&y=2',
    text: TEXT,
    mentions: [makePlace(TEXT, 'Béchar', { entityId: 'geonames:2505530' })],
  }),
];

/** Where they lie. */
export const POINTS: readonly PlacePoint[] = [
  { id: 'geonames:2485926', name: 'Oran', latitude: 35.69906, longitude: -0.63588 },
  { id: 'geonames:2505530', name: 'Béchar', latitude: 31.61667, longitude: -2.21667 },
  { id: 'geonames:630673', name: 'mer Noire' },
  { id: 'geonames:2988507', name: 'Paris', latitude: 48.85341, longitude: 2.3488 },
];
