import { useState } from 'preact/hooks';
import type { Selection } from '../../../model/library';
import type { DayRange } from '../../../model/time';
import { translate, translateCount } from '../../../platform/translate';
import type { Going } from '../use-place';
import { Published } from './Published';

interface PublishedRowProps extends Pick<Going, 'go'> {
  readonly days: DayRange;
  /** Of the days. */
  readonly name: string;
  readonly count: number;
  readonly selection: Selection;
}

/** How many articles were published in some days; opened it shows which. */
export function PublishedRow({ days, name, count, selection, go }: PublishedRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" class="published-row" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <span aria-hidden="true" class="published-sign" />{' '}
        {translate('timelineNamed', name, translateCount('calendarPublished', count))}
      </button>
      {isOpen && <Published selection={selection} days={days} go={go} />}
    </>
  );
}
