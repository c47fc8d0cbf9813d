import { fullestOf, isAtLevel, panned, zoomed, zoomedTo, ZOOM_LEVELS } from '../../../core/timeline/window';
import type { DayRange, Timeline } from '../../../model/time';
import { translate } from '../../../platform/translate';

interface TimelineToolsProps {
  readonly timeline: Timeline;
  /** Whether the days are those that the view chose. */
  readonly isMost: boolean;
  /** Null for the days that the view chooses. */
  readonly onShow: (days: DayRange | null) => void;
}

/** How much of a full step a button or key goes to either side. */
export const PAN = 0.4;
/** How many times as much is seen after one step out. */
export const ZOOM = 2;

/** The buttons that move through time, and those that show as much of it as one asks for. */
export function TimelineTools(props: TimelineToolsProps) {
  const { timeline, onShow } = props;
  return (
    <div class="row" role="group" aria-label={translate('timelineTools')}>
      <StepButtons {...props} />
      {ZOOM_LEVELS.map((level) => (
        <button
          type="button"
          key={level}
          aria-pressed={isAtLevel(timeline.shown, level)}
          onClick={() => onShow(zoomedTo(fullestOf(timeline), level))}
        >
          {translate(`timelineZoom_${level}`)}
        </button>
      ))}
      <WholeButtons {...props} />
    </div>
  );
}

/** The same where there is little room. */
export function TimelineSteps(props: TimelineToolsProps) {
  return (
    <div class="row timeline-steps" role="group" aria-label={translate('timelineTools')}>
      <StepButtons {...props} />
      <WholeButtons {...props} />
    </div>
  );
}

function StepButtons({ timeline: { shown }, onShow }: TimelineToolsProps) {
  const steps = [
    { key: 'timelineEarlier', sign: '‹', days: panned(shown, -PAN) },
    { key: 'timelineLater', sign: '›', days: panned(shown, PAN) },
    { key: 'zoomOut', sign: '−', days: zoomed(shown, ZOOM) },
    { key: 'zoomIn', sign: '+', days: zoomed(shown, 1 / ZOOM) },
  ];
  return (
    <>
      {steps.map(({ key, sign, days }) => (
        <button type="button" key={key} aria-label={translate(key)} title={translate(key)} onClick={() => onShow(days)}>
          {sign}
        </button>
      ))}
    </>
  );
}

function WholeButtons({ timeline: { shown, extent }, isMost, onShow }: TimelineToolsProps) {
  return (
    <>
      {extent && (
        <button
          type="button"
          aria-pressed={shown.first === extent.first && shown.last === extent.last}
          onClick={() => onShow(extent)}
        >
          {translate('timelineAll')}
        </button>
      )}
      <button type="button" title={translate('timelineMostTitle')} aria-pressed={isMost} onClick={() => onShow(null)}>
        {translate('timelineMost')}
      </button>
    </>
  );
}
