import { dateInWords } from '../../../core/dates/describe-date';
import { describeWarning } from '../../../core/dates/describe-warning';
import { entityKey } from '../../../core/entities/entity-key';
import type { Article } from '../../../model/article';
import { isDate, type DateMention, type Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import { isShown, type MarkedText } from '../../../page/marks';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { listMentions, type MentionGroup } from '../../shared/list-mentions';
import { PlaceLink } from '../PlaceLink';
import type { Going } from '../use-place';

interface MentionIndexProps {
  readonly article: Article;
  readonly marked: MarkedText;
  readonly go: Going['go'];
  readonly visit: (span: Span) => void;
}

/** Dates that cannot be right, then all that the article names and dates; each leads to its place in the text. */
export function MentionIndex({ article, marked, go, visit }: MentionIndexProps) {
  const { mentions, text, language } = article;
  const listed = mentions.map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) }));
  const groups = listMentions(listed, (mention) => isShown(marked, mention));
  const doubtful = mentions.filter(isDate).filter(isDoubtful);
  return (
    <>
      {doubtful.length > 0 && (
        <section class="doubts" aria-labelledby="doubts-title">
          <h3 id="doubts-title">{translate('articleDoubts')}</h3>
          <ul>
            {doubtful.map((date) => (
              <li class="warning" key={date.start}>
                <button type="button" class="quiet" lang={language} onClick={() => visit(date)}>
                  {text.slice(date.start, date.end)}
                </button>
                {date.warnings.map((warning) => (
                  <p key={warning.code}>{describeWarning(warning, translate, uiLanguage())}</p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.length > 0 && (
        <details class="index" open>
          <summary>
            <h3>{translate('articleNames')}</h3>
          </summary>
          <ul>
            {groups.map((group) => (
              <IndexRow key={group.key} {...{ group, language, go, visit }} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface IndexRowProps extends Pick<MentionIndexProps, 'go' | 'visit'> {
  readonly group: MentionGroup;
  /** Of the article. */
  readonly language: string;
}

function IndexRow({ group: { first, count }, language, go, visit }: IndexRowProps) {
  const name = isDate(first) ? first.words : first.canonical;
  return (
    <li>
      <span class="kind-dot" data-kind={first.kind} aria-hidden="true" />
      <button type="button" class="quiet" lang={language} onClick={() => visit(first)}>
        {name}
      </button>
      <span class="soft">
        {meaningOf(first)}
        {count > 1 && ` · ${translateCount('times', count)}`}
      </span>
      {!isDate(first) && (
        <PlaceLink to={{ view: 'entity', key: entityKey(first) }} go={go} label={translate('articleAboutNamed', name)}>
          {translate('articleAbout')}
        </PlaceLink>
      )}
    </li>
  );
}

function meaningOf(mention: Mention): string {
  if (!isDate(mention)) return translate(`kind_${mention.kind}`);
  return mention.resolved ? dateInWords(mention.resolved.value, uiLanguage(), translate) : translate('kind_date');
}

function isDoubtful({ warnings, isDismissed }: DateMention): boolean {
  return warnings.length > 0 && !isDismissed;
}
