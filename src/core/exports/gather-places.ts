import { isEntity } from '../../model/mention';
import type { PlacePoint } from '../../model/time';
import { isLessSure } from '../entities/is-less-sure';
import type { ExportableArticle } from '../../model/export';
import type { ExportPart, ExportWriter } from './format';
import { plainLine } from './plain-line';

/** An article that names a place. */
export interface NamingPlace {
  readonly title: string;
  readonly address: string;
}

/** A place with a position, and the articles that name it. */
export interface GatheredPlace {
  /** As in `EntityMention`. */
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, of a country only. */
  readonly country?: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** How often it is named in all. */
  readonly mentions: number;
  /** In the order they were added. */
  readonly articles: readonly NamingPlace[];
}

/** Writes what a format has of the places that have a position, once all articles are added. */
export function placesWriter(write: (places: readonly GatheredPlace[]) => Iterable<ExportPart>): ExportWriter {
  const gatherer = new PlaceGatherer();
  return {
    add(article) {
      gatherer.add(article);
      return [];
    },
    placeIds: () => gatherer.ids(),
    end: (points = []) => write(gatherer.located(points)),
  };
}

/**
 * Gathers the places of articles, one after the other; the less sure ones are left out. Of an article its title and address are kept, once
 * for all of its places.
 */
class PlaceGatherer {
  readonly #places = new Map<string, { mentions: number; readonly articles: NamingPlace[] }>();

  add({ mentions, title, address }: ExportableArticle): void {
    const naming: NamingPlace = { title: plainLine(title) || plainLine(address), address: plainLine(address) };
    for (const mention of mentions) {
      if (!isEntity(mention) || mention.kind !== 'place' || mention.entityId === undefined || isLessSure(mention)) continue;
      const place = this.#places.get(mention.entityId) ?? { mentions: 0, articles: [] };
      if (place.mentions === 0) this.#places.set(mention.entityId, place);
      place.mentions += 1;
      if (place.articles.at(-1) !== naming) place.articles.push(naming);
    }
  }

  /** The ids of all places, to ask where they lie. */
  ids(): string[] {
    return [...this.#places.keys()];
  }

  /** Those of the places that have a position, the one that most articles name first. */
  located(points: readonly PlacePoint[]): GatheredPlace[] {
    const places = points.flatMap(({ id, name, country, latitude, longitude }) => {
      const place = this.#places.get(id);
      if (!place || latitude === undefined || longitude === undefined) return [];
      return [{ id, name: plainLine(name), ...(country && { country }), latitude, longitude, ...place }];
    });
    return places.toSorted((one, other) => other.articles.length - one.articles.length || other.mentions - one.mentions);
  }
}
