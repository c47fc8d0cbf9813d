// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_HOME, type LibraryPlace } from '../../../src/core/library/library-place';
import type { Point } from '../../../src/core/map/map-frame';
import { MapView } from '../../../src/ui/library/views/MapView';
import { drawWorld, mapKeyOf } from '../../../src/ui/library/views/world';
import { FakeLibrary } from '../../support/fake-library';

vi.mock('../../../src/platform/browser', () => import('../../support/fake-browser'));
// Where it lies is of no matter: it is read below.
vi.mock('../../../src/ui/library/views/world-address', () => ({ WORLD_ADDRESS: 'world.json' }));

const TOPOLOGY = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const PLACES = [
  { kind: 'place', filter: 'e:iso:FR', label: 'France', articles: 2, mentions: 9 },
  { kind: 'place', filter: 'e:geonames:2507480', label: 'Alger', articles: 1, mentions: 20 },
  { kind: 'place', filter: 'e:place:le port', label: 'Le Port', articles: 1, mentions: 1 },
];
const POINTS = [
  { id: 'iso:FR', name: 'France', country: 'FR', latitude: 48.85, longitude: 2.35 },
  { id: 'geonames:2507480', name: 'Algiers', latitude: 36.7, longitude: 3.1 },
];

let library: FakeLibrary;
let went: LibraryPlace[];

beforeEach(() => {
  went = [];
  library = new FakeLibrary(0);
  library.answers = { listFacets: async () => PLACES, locatePlaces: async () => POINTS };
  vi.stubGlobal('fetch', async () => ({ json: async () => TOPOLOGY }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the map', () => {
  it('draws places by how often they are named, and lists all of them', async () => {
    const { container } = show();
    await waitFor(() => expect(container.querySelectorAll('.spot')).toHaveLength(2));
    const radii = [...container.querySelectorAll('.spot circle')].map((circle) => Number(circle.getAttribute('r')));
    expect(radii[0]).toBeGreaterThan(radii[1] ?? 0);
    expect([...container.querySelectorAll('.places li')].map(({ textContent }) => textContent?.split(' ')[0])).toEqual([
      'Algiers',
      'France',
      'Le',
    ]);
    expect(screen.getByRole('status').textContent).toContain('mapWithoutPosition_one 1');
    expect(container.querySelectorAll('.country[data-named="true"]')).toHaveLength(1);
  });

  it('draws no circle over a name', async () => {
    const { container } = show();
    await waitFor(() => expect(container.querySelectorAll('.spot-name')).toHaveLength(2));
    const marks = [...container.querySelectorAll('.spot circle, .spot-name text')].map(({ tagName }) => tagName);
    expect(marks).toEqual(['circle', 'circle', 'text', 'text']);
  });

  it('leads to the place that is pressed', async () => {
    const { container } = show();
    await waitFor(() => expect(container.querySelectorAll('.spot')).toHaveLength(2));
    fireEvent.click(container.querySelector('.spot') ?? container, { button: 0 });
    fireEvent.click(screen.getByText('Le Port'), { button: 0 });
    expect(went).toEqual([
      { view: 'entity', key: 'e:geonames:2507480' },
      { view: 'entity', key: 'e:place:le port' },
    ]);
  });

  it('is zoomed and moved by keys and buttons', async () => {
    const { container } = show();
    const scale = (): string | null | undefined => container.querySelector('.map-drawing g')?.getAttribute('transform');
    const before = await waitFor(() => scale() ?? Promise.reject(new Error('There is no map.')));
    fireEvent.keyDown(container.querySelector('.map-drawing') ?? container, { key: '+' });
    await waitFor(() => expect(scale()).not.toBe(before));
    fireEvent.click(screen.getByText('mapWhole'));
    await waitFor(() => expect(scale()).toBe('translate(0 0) scale(1)'));
  });

  it('says so where there are no places', async () => {
    library.answers = { listFacets: async () => [], locatePlaces: async () => [] };
    show();
    await screen.findByText('mapEmpty');
  });
});

describe('the world', () => {
  const world = drawWorld(TOPOLOGY);

  it('has each country in the middle of its largest part: France between its seas', () => {
    expect(distance(world.middleOf('FR'), world.project(2.35, 48.85))).toBeLessThan(10);
    expect(distance(world.middleOf('XK'), world.project(21.2, 42.7))).toBeLessThan(4);
    expect(world.middleOf('GP')).toBeNull();
  });

  it('knows countries by the numbers that the map has', () => {
    const keys = new Set(world.countries.map(({ key }) => key));
    expect(['FR', 'DZ', 'RU', 'US', 'XK', 'MT'].every((code) => keys.has(mapKeyOf(code) ?? ''))).toBe(true);
  });
});

function show(): ReturnType<typeof render> {
  const place = { ...LIBRARY_HOME, view: 'map' } as const;
  return render(<MapView place={place} go={(next) => went.push(next)} replace={() => undefined} />);
}

function distance(one: Point | null, other: Point | null): number {
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Infinity;
}
