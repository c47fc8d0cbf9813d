import { describeWarning } from '../../core/dates/describe-warning';
import type { DateMention } from '../../model/mention';
import { translate, uiLanguage } from '../../platform/translate';

/** A date that cannot be right, with its words. */
export type Doubt = DateMention & { readonly words: string };

interface DoubtListProps<Some extends Doubt> {
  readonly doubts: readonly Some[];
  /** Of the article. */
  readonly language: string;
  readonly visit: (doubt: Some) => void;
}

/** Dates of an article that cannot be right, each with why; each leads to its place in the text. */
export function DoubtList<Some extends Doubt>({ doubts, language, visit }: DoubtListProps<Some>) {
  return (
    <ul class="doubts">
      {doubts.map((date) => (
        <li class="warning" key={date.start}>
          <button type="button" class="quiet" lang={language} dir="auto" onClick={() => visit(date)}>
            {date.words}
          </button>
          {date.warnings.map((warning) => (
            <p key={warning.code}>{describeWarning(warning, translate, uiLanguage())}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
