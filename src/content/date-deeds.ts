import { describeAnchor } from '../core/anchors/describe-anchor';
import { askFromPage } from '../messages/ask';
import type { DateDeeds } from './card/DateDecision';
import type { ArticleOnPage } from './read-page';

/** What the reader does with the dates of the article at hand; `showAgain` shows what holds then. */
export function dateDeeds(articleAtHand: () => ArticleOnPage | null, showAgain: () => Promise<void>): DateDeeds {
  return {
    async decide(date, decision) {
      const draft = articleAtHand()?.draft;
      if (!draft) return;
      const { text, canonicalAddress } = draft;
      const anchor = describeAnchor(text, date);
      await askFromPage.correctDate({ anchor, decision, ...(canonicalAddress !== undefined && { canonicalAddress }) });
      await showAgain();
    },
    async takeBack({ decidedAt }) {
      const draft = articleAtHand()?.draft;
      if (!draft || decidedAt === undefined) return;
      const { canonicalAddress } = draft;
      await askFromPage.takeBackCorrection({ decidedAt, ...(canonicalAddress !== undefined && { canonicalAddress }) });
      await showAgain();
    },
  };
}
