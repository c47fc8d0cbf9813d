import { describeAnchor } from '../core/anchors/describe-anchor';
import { askFromPage } from '../messages/ask';
import type { DateDeeds } from './card/DateDecision';
import { decidedOn } from './decided-on';
import type { ArticleOnPage } from './read-page';

/** What the reader does with the dates of the article at hand; `showAgain` shows what holds then. */
export function dateDeeds(articleAtHand: () => ArticleOnPage | null, showAgain: () => Promise<void>): DateDeeds {
  return {
    async decide(date, decision) {
      const article = articleAtHand();
      if (!article) return;
      const anchor = describeAnchor(article.draft.text, date);
      await askFromPage.correctDate({ anchor, decision, ...decidedOn(article) });
      await showAgain();
    },
    async takeBack({ decidedAt }) {
      const article = articleAtHand();
      if (!article || decidedAt === undefined) return;
      await askFromPage.takeBackCorrection({ decidedAt, ...decidedOn(article) });
      await showAgain();
    },
  };
}
