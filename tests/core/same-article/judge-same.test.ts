import { describe, expect, it } from 'vitest';
import { judgeSame, type ComparedArticle, type Link } from '../../../src/core/same-article/judge-same';
import { beginningOf, corrected, fromTemplate, makeReport, withAdvertisements } from '../../support/make-versions';

const TEXT = makeReport('budget');
const ARTICLE: ComparedArticle = { title: 'Le budget divise le sénat', published: { value: '2022-04-05' }, text: TEXT };
const OTHER_TITLE = 'Tout autre chose que le budget';
const CLAIMED: Link = { isClaimed: true, isSameSite: true };
const CLAIMED_ELSEWHERE: Link = { isClaimed: true, isSameSite: false };
const SAME_SITE: Link = { isClaimed: false, isSameSite: true };
const NOWHERE: Link = { isClaimed: false, isSameSite: false };

describe('a page that claims the address', () => {
  it.each([
    ['the same text', TEXT],
    ['advertisements in it', withAdvertisements(TEXT)],
    ['the first third of it', beginningOf(TEXT, 10)],
    ['a corrected text', corrected(TEXT)],
    ['the first third, corrected, with advertisements', withAdvertisements(corrected(beginningOf(TEXT, 12)))],
  ])('has the same article with %s', (_, text) => {
    expect(judge({ text }, CLAIMED)).toBe('same');
  });

  it.each([
    ['another text', makeReport('récolte'), 'other'],
    ['another text of the same template, corrected by half', fromTemplate(TEXT, 'tempête'), 'other'],
    ['no text', '', 'other'],
  ])('has another one with %s, under another title', (_, text, verdict) => {
    expect(judge({ text, title: OTHER_TITLE }, CLAIMED)).toBe(verdict);
  });

  it('leaves it to the reader where the title is the same and the text is not', () => {
    expect(judge({ text: makeReport('récolte') }, CLAIMED)).toBe('perhaps');
    expect(judge({ text: 'Vidéo.' }, CLAIMED)).toBe('perhaps');
  });

  it('of another site is left to the reader, whose marks it may be after', () => {
    expect(judge({ text: TEXT }, CLAIMED_ELSEWHERE)).toBe('perhaps');
  });

  it('has the same article under a new title when the text is much the same', () => {
    expect(judge({ text: corrected(TEXT), title: OTHER_TITLE }, CLAIMED)).toBe('same');
    expect(judge({ text: beginningOf(TEXT, 4), title: OTHER_TITLE }, CLAIMED)).not.toBe('same');
  });
});

describe('a page of the same site that claims nothing', () => {
  it.each([
    ['the same text', TEXT],
    ['advertisements in it', withAdvertisements(TEXT)],
    ['the first third of it', beginningOf(TEXT, 10)],
    ['a corrected text', corrected(TEXT)],
  ])('has the same article with %s', (_, text) => {
    expect(judge({ text }, SAME_SITE)).toBe('same');
  });

  it.each([
    ['the text of another day', { published: { value: '2022-04-06' } }, 'perhaps'],
    ['a corrected text under another title', { title: OTHER_TITLE, text: corrected(TEXT) }, 'perhaps'],
    ['another text', { text: makeReport('récolte') }, 'other'],
    ['another text of the same template', { title: OTHER_TITLE, text: fromTemplate(TEXT, 'tempête') }, 'other'],
    ['a beginning under another title', { title: OTHER_TITLE, text: beginningOf(TEXT, 10) }, 'other'],
    ['a sentence of it', { text: beginningOf(TEXT, 2) }, 'perhaps'],
  ])('is not put to it with %s', (_, written, verdict) => {
    expect(judge(written, SAME_SITE)).toBe(verdict);
  });

  it('is left to the reader where the site numbers the two apart', () => {
    expect(judge({}, { ...SAME_SITE, isNumberedApart: true })).toBe('perhaps');
    expect(judge({}, { ...CLAIMED, isNumberedApart: true })).toBe('same');
  });

  it('is put to it under another title when every word is the same', () => {
    expect(judge({ title: OTHER_TITLE }, SAME_SITE)).toBe('same');
  });

  it('is not told by a title that many have', () => {
    const weather = { ...ARTICLE, title: 'Météo' };
    expect(judgeSame({ ...weather, text: corrected(TEXT) }, weather, SAME_SITE)).not.toBe('same');
  });
});

describe('a page of another site that claims nothing', () => {
  it('is never put to it: a dispatch in two papers is for the reader to judge', () => {
    expect(judge({}, NOWHERE)).toBe('perhaps');
    expect(judge({ text: withAdvertisements(TEXT), title: OTHER_TITLE }, NOWHERE)).toBe('perhaps');
    expect(judge({ text: makeReport('récolte') }, NOWHERE)).toBe('other');
  });
});

describe('the publication date', () => {
  it('does not part what the reader dated', () => {
    expect(judge({ published: { value: '2019', source: 'reader' } }, SAME_SITE)).toBe('same');
  });

  it('does not part a day from its month', () => {
    expect(judge({ published: { value: '2022-04' } }, SAME_SITE)).toBe('same');
  });
});

function judge(written: Partial<ComparedArticle>, link: Link): string {
  return judgeSame({ ...ARTICLE, ...written }, ARTICLE, link);
}
