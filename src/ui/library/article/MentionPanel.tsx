import { useEffect, useRef } from 'preact/hooks';
import { dateInWords, resolutionInWords } from '../../../core/dates/describe-date';
import { describeWarning } from '../../../core/dates/describe-warning';
import { entityKey } from '../../../core/entities/entity-key';
import type { Article } from '../../../model/article';
import { isDate, type DateMention, type EntityMention, type Mention } from '../../../model/mention';
import { translate, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import type { Going } from '../use-place';

interface MentionPanelProps {
  readonly article: Article;
  readonly mention: Mention;
  readonly go: Going['go'];
  readonly onClose: () => void;
}

/** What a mark in the text means, and the way to all that the library holds on it. */
export function MentionPanel({ article, mention, go, onClose }: MentionPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const words = article.text.slice(mention.start, mention.end);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [mention]);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onClose();
  };
  return (
    <section class="mention-panel" ref={panel} tabIndex={-1} aria-labelledby="mention-title" onKeyDown={onKeyDown}>
      <div class="row panel-head">
        <span class="kind-dot" data-kind={mention.kind} aria-hidden="true" />
        <h3 id="mention-title" lang={article.language} dir="auto">
          {isDate(mention) ? words : mention.canonical}
        </h3>
        <button type="button" class="quiet" aria-label={translate('close')} onClick={onClose}>
          ×
        </button>
      </div>
      {isDate(mention) ? <DateLines date={mention} /> : <EntityLines entity={mention} go={go} />}
    </section>
  );
}

function DateLines({ date }: { readonly date: DateMention }) {
  const locale = uiLanguage();
  return (
    <>
      {date.resolved && <p>{dateInWords(date.resolved.value, locale, translate)}</p>}
      {!date.isDismissed &&
        date.warnings.map((warning) => (
          <p class="warning" key={warning.code}>
            {describeWarning(warning, translate, locale)}
          </p>
        ))}
      <p class="soft">{date.source === 'reader' ? translate('source_reader') : resolutionInWords(date, translate)}</p>
    </>
  );
}

function EntityLines({ entity, go }: { readonly entity: EntityMention; readonly go: Going['go'] }) {
  return (
    <>
      <p>
        {translate(`kind_${entity.kind}`)} · <span class="soft">{translate(`source_${entity.source}`)}</span>
      </p>
      <PlaceLink to={{ view: 'entity', key: entityKey(entity) }} go={go}>
        {translate('articleAboutEntity')}
      </PlaceLink>
    </>
  );
}
