// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/content/card/Card';
import type { LookedUpPlace } from '../../src/parts/PlaceRows';
import type { ArticleOnPage } from '../../src/content/read-page';
import type { EntityMention } from '../../src/model/mention';
import { makePlace } from '../support/make-article';
import { makeShowing } from '../support/make-showing';

vi.mock('../../src/platform/browser', () => import('../support/fake-browser'));

const TEXT = 'Ramtane Lamamra est à Alger. M. Lamamra, Lamamra, parle.';
const LAMAMRA = { kind: 'person', canonical: 'Ramtane Lamamra', source: 'model', confidence: 0.95 } as const;
const MENTIONS: readonly EntityMention[] = [
  makePlace(TEXT, 'Ramtane Lamamra', LAMAMRA),
  makePlace(TEXT, 'Alger', { entityId: 'geonames:2507480' }),
  makePlace(TEXT, 'M. Lamamra', LAMAMRA),
  { ...LAMAMRA, start: 41, end: 48, confidence: 0.4 },
];

afterEach(cleanup);

describe('the card of an entity', () => {
  it('says how else the article writes it, who found it and how sure that is', () => {
    const { facts } = show(0);
    expect(facts).toEqual({ alsoWritten: 'M. Lamamra', how: 'source_model', howSure: 'nearlyCertain' });
  });

  it('counts the mentions that are shown', () => {
    expect(show(0).steps).toContain('mentionOf 1 2');
    cleanup();
    expect(show(0, { showing: makeShowing({ showsLessSure: true }) }).steps).toContain('mentionOf 1 3');
  });

  it('names the forms of the less sure mentions only where these are shown', () => {
    expect(show(0, { showing: makeShowing({ showsLessSure: true }) }).facts['alsoWritten']).toBe('M. Lamamra, Lamamra');
  });

  it('says in a sentence that Repères is not sure, and does not weigh it besides', () => {
    const { container, facts } = show(3, { showing: makeShowing({ showsLessSure: true }) });
    expect(container.querySelector('[role=note]')?.textContent).toBe('notSure');
    expect(facts['howSure']).toBeUndefined();
    cleanup();
    expect(show(0).container.querySelector('[role=note]')).toBeNull();
  });

  it.each([
    [0.9, 'nearlyCertain'],
    [0.89, 'likely'],
    [0.6, 'likely'],
  ])('weighs a confidence of %d in words: %s', (confidence, words) => {
    expect(show(1, {}, { confidence }).facts['howSure']).toBe(words);
  });

  it('does not weigh the reader’s own word', () => {
    expect(show(1, {}, { source: 'reader', confidence: 1 }).facts).toEqual({ how: 'source_reader' });
  });

  it('says that several places have the name, of a place of the gazetteer only', () => {
    const { entityId: _id, ...namesake } = MENTIONS[1] ?? makePlace(TEXT, 'Alger');
    expect(showAlone(namesake).textContent).toContain('severalNamesakes');
    expect(showAlone({ ...namesake, source: 'model' }).textContent).not.toContain('severalNamesakes');
  });

  it('names who says what is known of a place, and says while it is looked up that it is', () => {
    const place = {
      id: 'iso:DZ',
      type: 'country',
      name: 'Algeria',
      capital: 'Algiers',
      sources: ['GeoNames', 'Unicode CLDR'],
    } as const;
    const known = show(1, {}, {}, place);
    expect(known.facts['placeCapital']).toBe('Algiers');
    expect(known.container.textContent).toContain('placeSources GeoNames, Unicode CLDR');
    expect(known.container.querySelector('dl')?.getAttribute('aria-busy')).toBe('false');
    cleanup();
    const waiting = show(1, {}, {}, 'lookingUp');
    expect(waiting.container.textContent).toContain('placeSources …');
    expect(waiting.container.querySelector('dl')?.getAttribute('aria-busy')).toBe('true');
    cleanup();
    expect(show(1).container.textContent).not.toContain('placeSources');
    cleanup();
    expect(show(1, {}, {}, { ...place, sources: [] }).container.textContent).not.toContain('placeSources');
  });

  it('has the flag of a country beside its name, hidden from who cannot see it, and of no other place', () => {
    const country = { id: 'iso:DZ', type: 'country', name: 'Algeria', flag: '🇩🇿', sources: [] } as const;
    const { container } = show(1, {}, {}, country);
    expect(container.querySelector('h2')?.textContent).toBe('Alger 🇩🇿');
    expect(container.querySelector('h2 [aria-hidden=true]')?.textContent).toContain('🇩🇿');
    expect(container.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Alger');
    cleanup();
    expect(show(1, {}, {}, { ...country, type: 'city' }).container.querySelector('h2')?.textContent).toBe('Alger');
  });
});

function show(
  index: number,
  article: Partial<ArticleOnPage> = {},
  change: Partial<EntityMention> = {},
  place: LookedUpPlace = null,
) {
  const mentions = MENTIONS.map((mention, number) => (number === index ? { ...mention, ...change } : mention));
  const container = showCard({ ...article, mentions }, index, place);
  const facts = [...container.querySelectorAll('dl > div')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ]);
  return { container, facts: Object.fromEntries(facts), steps: container.querySelector('.steps')?.textContent };
}

function showAlone(mention: EntityMention): Element {
  cleanup();
  return showCard({ mentions: [mention] }, 0, null);
}

function showCard(article: Partial<ArticleOnPage>, index: number, place: LookedUpPlace): Element {
  const read = { draft: { text: TEXT, language: 'fr' }, showing: makeShowing(), ...article } as unknown as ArticleOnPage;
  const deeds = {
    decide: async () => undefined,
    takeBack: async () => undefined,
    decideName: async () => '',
    takeBackName: async () => undefined,
  };
  return render(
    <Card
      article={read}
      index={index}
      saved={[]}
      notes={null}
      place={place}
      deeds={deeds}
      onOpenAll={() => undefined}
      onStep={() => undefined}
      onClose={() => undefined}
    />,
  ).container;
}
