import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isNarrowed } from '../../../core/library/change-filters';
import type { SelectionPlace } from '../../../core/library/library-place';
import { LIBRARY_SORTS, type LibrarySort } from '../../../model/library';
import { askBackground } from '../../../messages/ask';
import { translate, translateCount } from '../../../platform/translate';
import { everything, savedArticles, type ExportSource } from '../../shared/exports/export-source';
import { ExportButton } from '../../shared/exports/ExportButton';
import { Lazy } from '../../shared/Lazy';
import type { SelectionViewProps } from '../Library';
import { UndoBar } from './UndoBar';
import { useBarHeight } from './use-bar-height';
import type { Chosen } from './use-chosen';
import type { Deeds } from './use-deeds';

interface ListBarProps extends SelectionViewProps {
  readonly bar: RefObject<HTMLDivElement | null>;
  /** Null until it is known. */
  readonly total: number | null;
  readonly chosen: Chosen;
  readonly deeds: Deeds;
  readonly onRemove: (ids: readonly string[]) => Promise<void>;
}

/** How many articles there are, in which order, and what can be done with all of them or with those that are chosen. */
export function ListBar({ bar, total, chosen, deeds, onRemove, ...props }: ListBarProps) {
  const { size } = chosen.ids;
  const [tagging, removals] = [useDisclosure(), useDisclosure()];
  useBarHeight(bar);
  useEffect(tagging.hide, [size === 0]);
  const addTags = async (tags: readonly string[]): Promise<void> => {
    if (await deeds.addTags([...chosen.ids], tags)) tagging.close();
  };
  return (
    <div ref={bar} class={size > 0 || deeds.done ? 'list-bar is-needed' : 'list-bar'}>
      <div class="row">
        {total !== null && total > 0 && <ChooseAll total={total} chosen={chosen} />}
        <p role="status" class="total">
          {total !== null && (size > 0 ? translateCount('chosenArticles', size) : translateCount('count_articles', total))}
        </p>
        {size > 0 && (
          <>
            <Opener {...tagging} name={translate('tagChosen')} />
            <button type="button" disabled={deeds.isBusy} onClick={() => void onRemove([...chosen.ids])}>
              {translate('deleteChosen')}
            </button>
          </>
        )}
        {total !== null && total > 0 && <ExportButton findSource={() => sourceOf(props.place, chosen)} />}
        <span class="end row">
          <SortMenu {...props} />
          <Keys />
          <Opener {...removals} name={translate('recentlyRemoved')} look="quiet" />
        </span>
      </div>
      {tagging.isOpen && <Lazy load={loadTagForm} props={{ isBusy: deeds.isBusy, onAdd: addTags, onClose: tagging.close }} />}
      {removals.isOpen && <Lazy load={loadRemovals} props={{ onClose: removals.close, onGone: deeds.forgetRemoval }} />}
      <UndoBar deeds={deeds} />
    </div>
  );
}

/** What is chosen, else the selection; without words and filters that is all there is. */
async function sourceOf(place: SelectionPlace, { ids }: Chosen): Promise<ExportSource> {
  if (ids.size > 0) return savedArticles([...ids]);
  const { words, filters, sort } = place;
  if (!isNarrowed(place) && sort === 'saved') return everything();
  const begun = isNarrowed(place) ? null : await askBackground.beginBackup();
  return savedArticles(await askBackground.findIds({ words, filters }, sort), begun);
}

interface Disclosure {
  readonly isOpen: boolean;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Hides it and leads back to what opened it. */
  readonly close: () => void;
  readonly hide: () => void;
}

/** Something that a button opens and closes. */
function useDisclosure(): Disclosure {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const hide = (): void => setIsOpen(false);
  const close = (): void => {
    hide();
    opener.current?.focus();
  };
  return { isOpen, opener, toggle: () => setIsOpen(!isOpen), close, hide };
}

function Opener({ isOpen, opener, toggle, name, look = '' }: Disclosure & { readonly name: string; readonly look?: string }) {
  return (
    <button ref={opener} type="button" class={look} aria-expanded={isOpen} onClick={toggle}>
      {name}
    </button>
  );
}

function Keys() {
  return (
    <details class="keys">
      <summary>{translate('listKeys')}</summary>
      <ul>
        {translate('listKeysWhat')
          .split('\n')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </details>
  );
}

function ChooseAll({ total, chosen }: { readonly total: number; readonly chosen: Chosen }) {
  const { size } = chosen.ids;
  const hasAll = size >= total;
  return (
    <input
      type="checkbox"
      aria-label={translate('chooseAll')}
      checked={hasAll}
      indeterminate={size > 0 && !hasAll}
      onClick={(event) => {
        event.preventDefault();
        // The box is as it was only once the click is over; from then on it is as the list says.
        setTimeout(hasAll ? chosen.clear : chosen.chooseAll);
      }}
    />
  );
}

const loadTagForm = () => import('./TagForm').then(({ TagForm }) => TagForm);

/** Without words nothing is more to the point than anything else. */
function SortMenu({ place, go }: SelectionViewProps) {
  const hasWords = place.words !== '';
  const shown = !hasWords && place.sort === 'relevance' ? 'saved' : place.sort;
  const choose = (sort: LibrarySort): void => go({ ...place, sort: !hasWords && sort === 'saved' ? 'relevance' : sort });
  return (
    <label class="sort">
      <span class="soft">{translate('sortBy')}</span>
      <select
        value={shown}
        onChange={({ currentTarget }) => choose(LIBRARY_SORTS.find((one) => one === currentTarget.value) ?? 'relevance')}
      >
        {LIBRARY_SORTS.filter((one) => hasWords || one !== 'relevance').map((one) => (
          <option key={one} value={one}>
            {translate(`sort_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

const loadRemovals = () => import('./Removals').then(({ Removals }) => Removals);
