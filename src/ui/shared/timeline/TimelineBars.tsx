import { dateInWords } from '../../../core/dates/describe-date';
import { positionOf } from '../../../core/timeline/lay-out';
import type { DayRange, TimelineBucket } from '../../../model/time';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { onPress } from '../on-press';

interface TimelineBarsProps {
  readonly buckets: readonly TimelineBucket[];
  readonly shown: DayRange;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly onShow: (days: DayRange) => void;
}

const LOWEST = 3;
const NARROWEST = 2;

/** How many dates begin in each day, month or year, as bars that lead into it. */
export function TimelineBars({ buckets, shown, width, top, height, onShow }: TimelineBarsProps) {
  const most = Math.max(1, ...buckets.map(({ mentions }) => mentions));
  return (
    <>
      {buckets.map((bucket) => {
        const [from, to] = [positionOf(bucket.first, shown, width), positionOf(bucket.last + 1, shown, width)];
        const tall = Math.max(LOWEST, (bucket.mentions / most) * (height - LOWEST));
        return (
          <rect
            key={bucket.value}
            class="bar"
            role="button"
            tabindex={-1}
            data-at={bucket.first}
            aria-label={nameOf(bucket)}
            x={from}
            y={top + height - tall}
            width={Math.max(NARROWEST, to - from - 1)}
            height={tall}
            {...onPress(() => onShow(bucket))}
          />
        );
      })}
    </>
  );
}

function nameOf({ value, mentions }: TimelineBucket): string {
  return translate('timelineNamed', dateInWords(value, uiLanguage()), translateCount('timelineMentions', mentions));
}
