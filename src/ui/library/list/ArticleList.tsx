import './list.css';
import { useEffect } from 'preact/hooks';
import { describeError } from '../../../parts/describe-error';
import { translate } from '../../../platform/translate';
import type { SelectionViewProps } from '../Library';
import { EmptyList } from './EmptyList';
import { ListBar } from './ListBar';
import { Rows } from './Rows';
import { Suggested } from './Suggested';
import { useArticleList } from './use-article-list';
import { useSuggested } from './use-suggested';

interface ArticleListProps extends SelectionViewProps {
  /** Called once the first rows are on the screen. */
  readonly onListed: () => void;
}

/** The articles of a selection, one beneath the other, to be opened, chosen, tagged, exported and removed. */
export function ArticleList({ onListed, ...props }: ArticleListProps) {
  const { place } = props;
  const { listed, count, list, bar, rows, row, setRow, stretches, deeds, chosen, leave, remove } = useArticleList(props);
  const isListed = listed !== null;
  const suggested = useSuggested(place, stretches.isCurrent);
  useEffect(() => {
    if (isListed) requestAnimationFrame(() => setTimeout(onListed));
  }, [isListed]);
  return (
    <>
      <ListBar {...props} bar={bar} total={listed?.total ?? null} chosen={chosen} deeds={deeds} onRemove={remove} />
      {stretches.error !== null && (
        <p role="alert" class="row">
          {describeError(stretches.error)}
          <button type="button" onClick={stretches.retry}>
            {translate('tryAgain')}
          </button>
        </p>
      )}
      <Suggested {...props} suggested={suggested} />
      {listed?.total === 0 && <EmptyList {...props} />}
      <Rows
        {...{ list, rows, listed, count, chosen, place }}
        go={leave}
        active={row}
        onEnter={setRow}
        onRemove={(id) => void remove([id])}
      />
    </>
  );
}
