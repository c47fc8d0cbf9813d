import type { RefObject } from 'preact';
import { translate } from '../../../platform/translate';
import type { SelectionViewProps } from '../Library';
import { ArticleRow } from './ArticleRow';
import type { Chosen } from './use-chosen';
import type { Listed } from './use-stretches';
import type { VirtualRows } from './use-virtual-rows';

interface RowsProps extends Pick<SelectionViewProps, 'place' | 'go'> {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly rows: VirtualRows;
  readonly listed: Listed | null;
  readonly count: number;
  readonly chosen: Chosen;
  readonly active: number;
  /** The focus came to something in a row. */
  readonly onEnter: (row: number) => void;
  readonly onRemove: (id: string) => void;
}

/**
 * The rows in sight, of a list as long as the selection. A plain list with real links and boxes, each row with its number: that is what
 * screen readers read well while rows come and go.
 */
export function Rows({ list, rows, listed, count, chosen, active, onEnter, onRemove, place, go }: RowsProps) {
  const margin = rows.options.scrollMargin;
  return (
    // Safari takes the role from a list without marks.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ol
      ref={list}
      role="list"
      class="articles"
      style={{ blockSize: `${rows.getTotalSize()}px` }}
      onFocusIn={({ target }) => {
        if (!(target instanceof Element)) return;
        const row = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
        if (row !== undefined) onEnter(Number(row));
      }}
    >
      {rows.getVirtualItems().map(({ index, start, key }) => {
        const found = listed?.articles.get(index);
        const id = found?.article.id ?? '';
        return (
          <li
            key={key}
            ref={(row) => rows.measureElement(row)}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            class={chosen.ids.has(id) ? 'is-chosen' : ''}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {found ? (
              <ArticleRow
                found={found}
                place={place}
                go={go}
                isChosen={chosen.ids.has(id)}
                isActive={index === active}
                onChoose={(extends_) => (extends_ ? chosen.extendTo(index) : chosen.toggle(index))}
                onRemove={() => onRemove(id)}
              />
            ) : (
              <span class="soft">{translate('loadingRow')}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
