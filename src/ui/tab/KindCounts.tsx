import { entityKey } from '../../core/entities/entity-key';
import { isDate, MENTION_KINDS, type Mention, type MentionKind } from '../../model/mention';
import { translate, translateCount } from '../../platform/translate';

interface KindCountsProps {
  readonly mentions: readonly Mention[];
  /** The only kind that is listed; null where all are. */
  readonly only: MentionKind | null;
  readonly onChoose: (only: MentionKind | null) => void;
}

/** How many dates an article states, and how many people, places and so on it names, each once; a click on one kind leaves the list to it, another gives all back. */
export function KindCounts({ mentions, only, onChoose }: KindCountsProps) {
  const counts = MENTION_KINDS.map((kind) => ({ kind, count: countOf(mentions, kind) }));
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

function countOf(mentions: readonly Mention[], kind: MentionKind): number {
  const ofKind = mentions.filter((mention) => mention.kind === kind);
  return new Set(ofKind.map((mention, index) => (isDate(mention) ? index : entityKey(mention)))).size;
}
