import { MENTION_KINDS, type Mention, type MentionKind } from '../../model/mention';
import { translate, translateCount } from '../../platform/translate';

interface KindCountsProps {
  readonly mentions: readonly Mention[];
  /** The only kind that is listed; null where all are. */
  readonly only: MentionKind | null;
  readonly onChoose: (only: MentionKind | null) => void;
}

/** How many mentions of each kind the article has; a click on one kind leaves the list to it, another gives all back. */
export function KindCounts({ mentions, only, onChoose }: KindCountsProps) {
  const counts = MENTION_KINDS.map((kind) => ({ kind, count: mentions.filter((mention) => mention.kind === kind).length }));
  const found = counts.filter(({ count }) => count > 0);
  if (found.length === 0) return <p class="soft">{translate('nothingFound')}</p>;
  return (
    <ul class="row counts" aria-label={translate('found')}>
      {found.map(({ kind, count }) => (
        <li key={kind}>
          <button type="button" aria-pressed={kind === only} onClick={() => onChoose(kind === only ? null : kind)}>
            <span class="kind-dot" data-kind={kind} aria-hidden="true" />
            {translateCount(`count_${kind}`, count)}
          </button>
        </li>
      ))}
    </ul>
  );
}
