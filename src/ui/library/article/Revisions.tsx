import { formatDate } from '../../../core/dates/format-date';
import { findDifferences, type ChangedParagraph } from '../../../core/revisions/find-differences';
import { tellChanges } from '../../../core/revisions/tell-changes';
import type { Article } from '../../../model/article';
import type { Revision } from '../../../model/revision';
import { translate, uiLanguage } from '../../../platform/translate';
import { useMemo } from 'preact/hooks';
import { changesInWords } from './changes-in-words';

interface RevisionsProps {
  readonly article: Article;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
}

/** What changed each time the article was saved again, the last time first and open. */
export function Revisions({ article, revisions }: RevisionsProps) {
  return (
    <section class="revisions" aria-labelledby="revisions-title">
      <h3 id="revisions-title">{translate('revisions')}</h3>
      {revisions
        .map((revision, index) => (
          <RevisionDetails
            key={revision.keptAt}
            {...{ article, revision }}
            after={revisions[index + 1] ?? article}
            isLast={index === revisions.length - 1}
          />
        ))
        .toReversed()}
    </section>
  );
}

interface RevisionDetailsProps {
  readonly article: Article;
  readonly revision: Revision;
  /** The text that took its place. */
  readonly after: Pick<Revision, 'text' | 'mentions'>;
  readonly isLast: boolean;
}

function RevisionDetails({ article: { language }, revision, after, isLast }: RevisionDetailsProps) {
  const { facts, paragraphs } = useMemo(() => {
    const differences = findDifferences(revision.text, after.text, language);
    return { facts: changesInWords(tellChanges(revision, after, differences), translate), paragraphs: differences };
  }, [revision.text, revision.mentions, after.text, after.mentions, language]);
  return (
    <details open={isLast}>
      <summary>{translate('revisionBetween', dayAndTime(revision.savedAt), dayAndTime(revision.keptAt))}</summary>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div lang={language} dir="auto">
        {paragraphs.map((parts, index) => (
          <Difference key={index} parts={parts} />
        ))}
      </div>
    </details>
  );
}

/** A screen reader says little of what is struck out or underlined: it is told in words. */
function Difference({ parts }: { readonly parts: ChangedParagraph }) {
  return (
    <p class="difference" dir="auto">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Changed = kind === 'deleted' ? 'del' : 'ins';
        return (
          <Changed key={index}>
            <span class="unseen" lang={uiLanguage()}>
              {translate(kind === 'deleted' ? 'revisionDeleted' : 'revisionInserted')}{' '}
            </span>
            {text}
          </Changed>
        );
      })}
    </p>
  );
}

function dayAndTime(instant: string): string {
  return formatDate(new Date(instant), uiLanguage(), { dateStyle: 'long', timeStyle: 'short' });
}
