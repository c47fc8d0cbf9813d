import { translate } from '../../platform/translate';
import type { MarkCardProps } from './MarkCard';

interface AlsoHereProps {
  readonly here: MarkCardProps['here'];
  readonly onOpen: (index: number) => void;
}

/** The way from a mark of the reader's to the cards of what stands inside it. */
export function AlsoHere({ here, onOpen }: AlsoHereProps) {
  if (here.length === 0) return null;
  return (
    <div class="also-here" role="group" aria-label={translate('alsoHere')}>
      <span aria-hidden="true">{translate('alsoHere')}</span>
      {here.map(({ index, title, kind }) => (
        <button type="button" key={index} data-kind={kind} onClick={() => onOpen(index)}>
          <span class="kind">
            <bdi>{title}</bdi>
          </span>
        </button>
      ))}
    </div>
  );
}
