import { useState } from 'preact/hooks';
import { dateInWords } from '../../../core/dates/describe-date';
import { entityKey } from '../../../core/entities/entity-key';
import { isShown } from '../../../core/marks/showing';
import type { Article } from '../../../model/article';
import { isDate, type Mention } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { MarkedText } from '../../../page/marks';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { listMentions, type MentionGroup } from '../../shared/list-mentions';
import { PlaceLink } from '../PlaceLink';
import type { Going } from '../use-place';
import { isDoubtful } from '../../../core/dates/is-doubtful';

interface MentionIndexProps {
  readonly article: Article;
  readonly marked: MarkedText;
  readonly go: Going['go'];
  readonly visit: (span: Span) => void;
}

const AT_FIRST = 8;

/** What the article names and dates, the first few until all is asked for; each leads to its place in the text. */
export function MentionIndex({ article, marked, go, visit }: MentionIndexProps) {
  const { mentions, text, language } = article;
  const listed = mentions.map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) }));
  const groups = listMentions(listed, (mention) => isShown(marked.showing, mention));
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? groups : groups.slice(0, AT_FIRST);
  if (groups.length === 0) return null;
  return (
    <details class="index" open>
      <summary>
        <h3>{translate('articleNames')}</h3>
      </summary>
      <ul>
        {shown.map((group) => (
          <IndexRow key={group.key} {...{ group, language, go, visit }} />
        ))}
      </ul>
      {groups.length > AT_FIRST && (
        <button type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? translate('articleNamesFewer') : translate('articleNamesAll', String(groups.length))}
        </button>
      )}
    </details>
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
      <button type="button" class="quiet" lang={language} dir="auto" onClick={() => visit(first)}>
        {name}
      </button>
      <span class="soft">
        {isDoubtful(first) && <strong>{translate('doubtful')} </strong>}
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
