import { MENTION_KINDS, type Mention } from '../../model/mention';
import { translate, translateCount } from '../../platform/translate';

/** How many mentions of each kind the article has. */
export function KindCounts({ mentions }: { readonly mentions: readonly Mention[] }) {
  const counts = MENTION_KINDS.map((kind) => ({ kind, count: mentions.filter((mention) => mention.kind === kind).length }));
  const found = counts.filter(({ count }) => count > 0);
  if (found.length === 0) return <p class="soft">{translate('nothingFound')}</p>;
  return (
    <ul class="row counts" aria-label={translate('found')}>
      {found.map(({ kind, count }) => (
        <li key={kind} class="row">
          <span class="kind-dot" data-kind={kind} aria-hidden="true" />
          {translateCount(`count_${kind}`, count)}
        </li>
      ))}
    </ul>
  );
}
