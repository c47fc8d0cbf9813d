// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areMarksLost, mentionAt, paintMarks, type MarkedText } from '../../src/page/marks';
import type { Mention } from '../../src/model/mention';
import { buildTextMap } from '../../src/page/build-text-map';
import { clearPaint } from '../../src/page/paint';
import { FakeHighlight, installHighlights, type FakeHit } from '../support/fake-highlights';
import { makeDate, makePlace } from '../support/make-article';
import { makeShowing } from '../support/make-showing';

const WARNING = { code: 'weekday-mismatch', stated: 2, actual: 6, value: '2022-11-05' } as const;

let article: MarkedText;
let registry: Map<string, FakeHighlight>;
let hits: FakeHit[];

beforeEach(() => {
  document.body.innerHTML = '<p>De <b>Moscou</b> à Alger,</p><p id="last">mardi 5 novembre 2022, à Alger.</p><div id="ad"></div>';
  const map = buildTextMap([document.body], () => true);
  const last = map.text.lastIndexOf('Alger');
  const mentions: Mention[] = [
    makePlace(map.text, 'Moscou'),
    makePlace(map.text, 'Alger'),
    makeDate(map.text, 'mardi 5 novembre 2022', '2022-11-05', { warnings: [WARNING] }),
    makePlace(map.text, 'Alger', { start: last, end: last + 5 }),
  ];
  article = { map, mentions, showing: makeShowing() } as unknown as MarkedText;
  hits = [];
  registry = installHighlights(() => hits);
});
afterEach(() => vi.unstubAllGlobals());

describe('painting', () => {
  it('marks each mention by its kind, and a doubtful date as a warning too', () => {
    paintMarks(article);
    expect(wordsOf('place')).toEqual(['Moscou', 'Alger', 'Alger']);
    expect(wordsOf('date')).toEqual(['mardi 5 novembre 2022']);
    expect(wordsOf('warning')).toEqual(['mardi 5 novembre 2022']);
    expect([...registry.keys()].toSorted()).toEqual(['reperes-date', 'reperes-place', 'reperes-warning']);
  });

  it('changes no node of the page', () => {
    const before = document.documentElement.outerHTML;
    paintMarks(article);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('shows a warning over its date', () => {
    paintMarks(article);
    expect(registry.get('reperes-warning')?.priority).toBeGreaterThan(registry.get('reperes-date')?.priority ?? 99);
  });

  it('leaves out a mention whose words have left the page', () => {
    document.querySelector('#last')?.remove();
    paintMarks(article);
    expect(wordsOf('place')).toEqual(['Moscou', 'Alger']);
    expect(registry.has('reperes-date')).toBe(false);
  });

  it('is lost when the page clears the registry, and taken away without a trace', () => {
    paintMarks(article);
    expect(areMarksLost(article)).toBe(false);
    registry.delete('reperes-date');
    expect(areMarksLost(article)).toBe(true);
    clearPaint();
    expect(registry.size).toBe(0);
  });

  it('does nothing in a browser without highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(() => paintMarks(article)).not.toThrow();
    expect(areMarksLost(article)).toBe(false);
  });
});

/** Nothing of ours. */
const SOMEWHERE = { startContainer: document, startOffset: 0, endContainer: document, endOffset: 0 };

describe('marks that the page has meddled with', () => {
  it.each([
    ['put others under our name', () => registry.set('reperes-place', new FakeHighlight())],
    ['emptied ours', () => registry.get('reperes-place')?.ranges.splice(0)],
    ['put its own into ours', () => registry.get('reperes-place')?.add(new StaticRange(SOMEWHERE))],
  ])('are lost when it has %s', (_, meddle) => {
    paintMarks(article);
    expect(areMarksLost(article)).toBe(false);
    meddle();
    expect(areMarksLost(article)).toBe(true);
    paintMarks(article);
    expect(areMarksLost(article)).toBe(false);
  });
});

describe('a less sure name', () => {
  beforeEach(() => {
    const [moscow, ...others] = article.mentions;
    article = { ...article, mentions: [{ ...moscow, confidence: 0.4 } as Mention, ...others] };
  });

  it('is not marked until the reader wants it, and then by a look of its own', () => {
    paintMarks(article);
    expect(wordsOf('place')).toEqual(['Alger', 'Alger']);
    expect(registry.has('reperes-unsure-place')).toBe(false);
    expect(areMarksLost(article)).toBe(false);
    article = { ...article, showing: makeShowing({ showsLessSure: true }) };
    expect(areMarksLost(article)).toBe(true);
    paintMarks(article);
    expect(wordsOf('place')).toEqual(['Alger', 'Alger']);
    expect(wordsOf('unsure-place')).toEqual(['Moscou']);
    expect(areMarksLost(article)).toBe(false);
  });

  it('loses its mark when the reader wants it no more, and without a trace when all marks go', () => {
    paintMarks({ ...article, showing: makeShowing({ showsLessSure: true }) });
    paintMarks(article);
    expect(registry.has('reperes-unsure-place')).toBe(false);
    paintMarks({ ...article, showing: makeShowing({ showsLessSure: true }) });
    clearPaint();
    expect(registry.size).toBe(0);
  });

  it('is meant by a click on its mark', () => {
    paintMarks({ ...article, showing: makeShowing({ showsLessSure: true }) });
    hits = [hitOf('unsure-place', 0)];
    expect(mentionAt({ ...article, showing: makeShowing({ showsLessSure: true }) }, clickOn('b'))).toBe(0);
  });

  it('is meant by no click while it is not marked, in a browser that cannot tell what is under it', () => {
    registry = installHighlights();
    putCaret('b', 3);
    putBoxes({ left: 0, right: 100, top: 0, bottom: 20 });
    expect(mentionAt(article, clickOn('b', 50, 10))).toBeNull();
    expect(mentionAt({ ...article, showing: makeShowing({ showsLessSure: true }) }, clickOn('b', 50, 10))).toBe(0);
  });
});

describe('a click', () => {
  it('means the mention whose mark is under it, not another of the same words', () => {
    paintMarks(article);
    hits = [hitOf('place', 2)];
    expect(mentionAt(article, clickOn('#last'))).toBe(3);
    hits = [hitOf('place', 0)];
    expect(mentionAt(article, clickOn('b'))).toBe(0);
  });

  it('means the date where its warning lies over it', () => {
    paintMarks(article);
    hits = [hitOf('warning', 0), hitOf('date', 0)];
    expect(mentionAt(article, clickOn('#last'))).toBe(2);
  });

  it('means nothing beside the marks', () => {
    paintMarks(article);
    expect(mentionAt(article, clickOn('body'))).toBeNull();
  });

  it('means nothing on a highlight of the page’s own', () => {
    paintMarks(article);
    hits = [{ ...hitOf('place', 2), highlight: {} }];
    expect(mentionAt(article, clickOn('#last'))).toBeNull();
  });

  it('means what lies over the text, where something does', () => {
    paintMarks(article);
    hits = [hitOf('place', 2)];
    expect(mentionAt(article, clickOn('#ad'))).toBeNull();
  });
});

describe('a click in a browser that cannot tell what is under it', () => {
  beforeEach(() => {
    registry = installHighlights();
    paintMarks(article);
  });

  it('means the mention at the caret, when the point is over it', () => {
    putCaret('#last', 3);
    putBoxes({ left: 0, right: 100, top: 0, bottom: 20 });
    expect(mentionAt(article, clickOn('#last', 50, 10))).toBe(2);
  });

  it('means nothing beside a line, to which the caret snaps', () => {
    putCaret('#last', 3);
    putBoxes({ left: 0, right: 100, top: 0, bottom: 20 });
    expect(mentionAt(article, clickOn('#last', 150, 10))).toBeNull();
  });

  it('means nothing in words that are no mention', () => {
    putCaret('#last', 24);
    putBoxes({ left: 0, right: 100, top: 0, bottom: 20 });
    expect(mentionAt(article, clickOn('body', 50, 10))).toBeNull();
  });
});

function wordsOf(look: string): string[] {
  const ranges = registry.get(`reperes-${look}`)?.ranges ?? [];
  return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

function hitOf(look: string, index: number): FakeHit {
  const highlight = registry.get(`reperes-${look}`);
  return { highlight, ranges: [highlight?.ranges[index]] };
}

function clickOn(selector: string, clientX = 0, clientY = 0): MouseEvent {
  const event = new MouseEvent('click', { clientX, clientY });
  Object.defineProperty(event, 'target', { value: document.querySelector(selector) });
  return event;
}

function putCaret(selector: string, offset: number): void {
  const offsetNode = document.querySelector(selector)?.firstChild;
  Object.defineProperty(Document.prototype, 'caretPositionFromPoint', {
    value: () => ({ offsetNode, offset }),
    configurable: true,
  });
}

function putBoxes(box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>): void {
  Object.defineProperty(Range.prototype, 'getClientRects', { value: () => [box], configurable: true });
}
