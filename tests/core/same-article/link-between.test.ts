import { describe, expect, it } from 'vitest';
import { linkBetween } from '../../../src/core/same-article/link-between';
import { makeArticle } from '../../support/make-article';

const SAVED = makeArticle({ address: 'https://www.journal.example/a', canonicalAddress: 'https://www.journal.example/a-17' });

describe('linkBetween', () => {
  it.each([
    ['the page calls the saved address its own', 'https://x.example/1', 'https://m.journal.example/a?utm_source=x'],
    ['both call one address their own', 'https://x.example/1', 'https://journal.example/a-17'],
    ['the saved article calls the page’s address its own', 'https://journal.example/a-17/amp', undefined],
  ])('is a claim where %s', (_, address, canonicalAddress) => {
    expect(linkBetween({ address, ...(canonicalAddress && { canonicalAddress }) }, SAVED).isClaimed).toBe(true);
  });

  it('is a claim where the page calls an address its own at which the article was met', () => {
    const met = { ...SAVED, merges: [{ address: 'agency.example/9', because: 'text', mergedAt: '' } as const] };
    expect(linkBetween({ address: 'https://x.example/1', claimedAddresses: ['https://agency.example/9'] }, met).isClaimed).toBe(
      true,
    );
    expect(linkBetween({ address: 'https://x.example/1', claimedAddresses: ['https://agency.example/8'] }, met).isClaimed).toBe(
      false,
    );
  });

  it('is none where both call the front page their own', () => {
    const front = 'https://journal.example/';
    const saved = makeArticle({ canonicalAddress: front });
    expect(linkBetween({ address: 'https://journal.example/b', canonicalAddress: front }, saved).isClaimed).toBe(false);
  });

  it.each([
    ['https://journal.example/article.php?id=8', true],
    ['https://m.journal.example/article.php?id=8&utm_source=x', true],
    ['https://journal.example/article.php?id=7&print=1', undefined],
    ['https://journal.example/article.php', undefined],
    ['https://journal.example/article.php?p=8', undefined],
    ['https://journal.example/other.php?id=8', undefined],
  ])('is between %s and number 7 of a site: apart %s', (address, isNumberedApart) => {
    const seventh = makeArticle({ address: 'https://journal.example/article.php?id=7' });
    expect(linkBetween({ address }, seventh).isNumberedApart).toBe(isNumberedApart);
  });

  it.each([
    ['https://journal.example/monde/2022/a-18.html', true],
    ['https://journal.example/monde/2022/a-17.html', undefined],
    ['https://journal.example/abonnes/2022/a-17.html', undefined],
    ['https://journal.example/monde/a-17.html', undefined],
  ])('is between %s and another page apart by number in the path: %s', (address, isNumberedApart) => {
    const seventeenth = makeArticle({ address: 'https://journal.example/monde/2022/a-17.html' });
    expect(linkBetween({ address }, seventeenth).isNumberedApart).toBe(isNumberedApart);
  });

  it.each([
    ['https://m.journal.example/b', true],
    ['https://abonnes.journal.example/b', true],
    ['https://otherjournal.example/b', false],
    ['https://journal.example:8080/b', false],
    ['file:///home/ann/a.html', false],
  ])('takes %s for a page of the same site: %s', (address, isSameSite) => {
    expect(linkBetween({ address }, SAVED).isSameSite).toBe(isSameSite);
  });
});
