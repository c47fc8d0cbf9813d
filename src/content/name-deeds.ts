import { missedName } from '../core/corrections/missed-name';
import { onOneLine } from '../core/corrections/name-words';
import { askFromPage } from '../messages/ask';
import type { EntityKind } from '../model/mention';
import type { NameDecision } from '../model/name-rule';
import type { NameScope } from '../model/name-scope';
import type { Span } from '../model/span';
import { decidedOn } from './decided-on';
import type { ArticleOnPage } from './read-page';

/** What the reader does with names; each resolves once it is kept and the page shows it. */
export interface NameDeeds {
  /** Decides on the words at a span of the article's text; gives the instant by which that is taken back. */
  readonly decideName: (span: Span, decision: Omit<NameDecision, 'words'>) => Promise<string>;
  readonly takeBackName: (decidedAt: string) => Promise<void>;
  /** Says that the words at a span are a name that was missed; gives the instant too. Fails with `NotAName` where no words are. */
  readonly addName: (span: Span, kind: EntityKind, scope: NameScope) => Promise<string>;
}

/**
 * The deeds on names of a page.
 * @param articleNow gives the article that is shown.
 * @param analyseAgain has it analysed again, and shown.
 */
export function nameDeeds(articleNow: () => ArticleOnPage | null, analyseAgain: () => Promise<void>): NameDeeds {
  const article = (): ArticleOnPage => articleNow() ?? fail('NoArticle', 'There is no article on this page.');
  const decideName: NameDeeds['decideName'] = async (span, decision) => {
    const here = article();
    const words = onOneLine(here.draft.text.slice(span.start, span.end));
    const decidedAt = await askFromPage.decideName({ words, ...decision, ...decidedOn(here) });
    await analyseAgain();
    return decidedAt;
  };
  return {
    decideName,
    async takeBackName(decidedAt) {
      await askFromPage.takeBackName({ decidedAt, ...decidedOn(article()) });
      await analyseAgain();
    },
    async addName(passage, kind, scope) {
      const { draft, mentions } = article();
      const missed = missedName(draft.text, mentions, passage, kind) ?? fail('NotAName', 'There are no words of a name.');
      return decideName(missed.span, { verdict: missed.verdict, scope });
    },
  };
}

function fail(name: string, message: string): never {
  throw Object.assign(new Error(message), { name });
}
