import { useEffect, useRef } from 'preact/hooks';
import { dateInWords } from '../../../core/dates/describe-date';
import type { Selection } from '../../../model/library';
import { translate, uiLanguage } from '../../../platform/translate';
import type { Going } from '../use-place';
import { Quotes, type Quoted } from './Quotes';

/** A date of the drawing that the reader opened. */
export interface Opened extends Quoted {
  /** EDTF. */
  readonly value: string;
}

interface OpenedDateProps extends Pick<Going, 'go'> {
  readonly opened: Opened;
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** The sentences that state a date of the drawing, which take the focus and give it back. */
export function OpenedDate({ opened: { value, days }, selection, go, onClose }: OpenedDateProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, [value]);
  return (
    <section class="opened" aria-labelledby="opened-date" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div class="row">
        <h2 id="opened-date" ref={heading} tabIndex={-1}>
          {dateInWords(value, uiLanguage(), translate)}
        </h2>
        <button type="button" onClick={onClose}>
          {translate('close')}
        </button>
      </div>
      <Quotes key={value} selection={selection} days={days} value={value} go={go} />
    </section>
  );
}
