import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewAnnotation } from '../../src/model/annotation';
import type { EntityVerdict, NewEntityDecision } from '../../src/model/entity-decision';
import { listEntityDecisions } from '../../src/store/entity-decisions';
import { makeArticle } from '../support/make-article';
import { openBackground, savedIn, type Background } from '../support/open-background';

const fake = await vi.hoisted(() => import('../support/fake-browser'));
vi.mock('../../src/platform/browser', () => fake);
vi.mock('../../src/background/knowledge', () => ({ loadKnowledge: async () => ({ gazetteer: null, tagger: null }) }));

const DAY = 24 * 60 * 60 * 1000;
const NOTE_ID = '00000000-0000-4000-8000-000000000001';
const { id: _id, savedAt: _savedAt, updatedAt: _updatedAt, mentions: _mentions, ...DRAFT } = makeArticle();
const NOTE: NewAnnotation = { id: NOTE_ID, target: { type: 'article' }, label: '', note: 'Hier', tags: [] };

let background: Background;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2022-04-11T08:00:00Z') });
  background = await openBackground();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each([
  ['back', -DAY],
  ['forward', DAY],
])('a clock that goes %s by a day', (_, step) => {
  it('leaves the day on which an article was first saved, and what was written last', async () => {
    const { annotations, library } = background;
    const { savedAt } = await library.saveDraft(DRAFT);
    await annotations.annotate(DRAFT.address, NOTE, refuse);
    tick(step);
    expect(await library.saveDraft(DRAFT)).toMatchObject({ savedAt });
    await annotations.changeAnnotation(DRAFT.address, { id: NOTE_ID, fields: { note: 'Aujourd’hui' } });
    expect((await savedIn(background))[0]?.annotations).toMatchObject([{ note: 'Aujourd’hui' }]);
  });

  // Guard: changes are undone by the numbers that the store gives them, never by instants (`lastChange`).
  it('has the last change undone first', async () => {
    const { annotations, library } = background;
    await library.saveDraft(DRAFT);
    await annotations.annotate(DRAFT.address, NOTE, refuse);
    tick(step);
    await annotations.changeAnnotation(DRAFT.address, { id: NOTE_ID, fields: { note: 'Aujourd’hui' } });
    tick(step);
    await annotations.changeAnnotation(DRAFT.address, { id: NOTE_ID, fields: { tags: ['port'] } });
    await annotations.undoChange(DRAFT.address);
    expect((await savedIn(background))[0]?.annotations).toMatchObject([{ note: 'Aujourd’hui', tags: [] }]);
    await annotations.undoChange(DRAFT.address);
    expect((await savedIn(background))[0]?.annotations).toMatchObject([{ note: 'Hier' }]);
  });

  // Guard: a change is later than the one before it whatever the clock says (`laterThan` in core/annotations/change-annotation).
  it('does not let an older backup win over what was written since', async () => {
    const { annotations, imports, library } = background;
    await library.saveDraft(DRAFT);
    await annotations.annotate(DRAFT.address, NOTE, refuse);
    const [before] = await savedIn(background);
    tick(step);
    await annotations.changeAnnotation(DRAFT.address, { id: NOTE_ID, fields: { note: 'Aujourd’hui' } });
    await imports.importArticles([before ?? makeArticle()]);
    expect((await savedIn(background))[0]?.annotations).toMatchObject([{ note: 'Aujourd’hui' }]);
  });

  // Guard: a decision on an entity is kept at an instant after the last one (`freeInstant`).
  it('keeps decisions on entities in the order they were taken', async () => {
    const { entityDecisions } = background;
    await entityDecisions.decideEntity(renamed('Alger'));
    tick(step);
    await entityDecisions.decideEntity(renamed('Alger la Blanche'));
    tick(step);
    await entityDecisions.decideEntity(renamed('El Djazaïr'));
    const names = (await listEntityDecisions(background.database)).map(({ verdict }) => nameOf(verdict));
    expect(names).toEqual(['Alger', 'Alger la Blanche', 'El Djazaïr']);
  });
});

function tick(step: number): void {
  vi.setSystemTime(Date.now() + step);
}

function renamed(name: string): NewEntityDecision {
  return { key: 'e:place:alger', kind: 'place', name: 'Alger', verdict: { type: 'rename', name } };
}

function nameOf(verdict: EntityVerdict): string {
  return verdict.type === 'rename' ? verdict.name : '';
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('The article is saved.'));
}
