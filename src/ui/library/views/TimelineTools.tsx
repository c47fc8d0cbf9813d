import { panned, zoomed, zoomedTo, ZOOM_LEVELS } from '../../../core/timeline/window';
import type { DayRange, Timeline } from '../../../model/time';
import { translate } from '../../../platform/translate';

interface TimelineToolsProps {
  readonly timeline: Timeline;
  /** Null for the days that the view chooses. */
  readonly onShow: (days: DayRange | null) => void;
}

/** How much of a full step a button or key goes to either side. */
export const PAN = 0.4;
/** How many times as much is seen after one step out. */
export const ZOOM = 2;

/** The buttons that move through time. */
export function TimelineTools({ timeline: { shown, extent }, onShow }: TimelineToolsProps) {
  const steps = [
    { key: 'timelineEarlier', sign: '‹', days: panned(shown, -PAN) },
    { key: 'timelineLater', sign: '›', days: panned(shown, PAN) },
    { key: 'zoomOut', sign: '−', days: zoomed(shown, ZOOM) },
    { key: 'zoomIn', sign: '+', days: zoomed(shown, 1 / ZOOM) },
  ];
  return (
    <div class="row" role="group" aria-label={translate('timelineTools')}>
      {steps.map(({ key, sign, days }) => (
        <button type="button" key={key} aria-label={translate(key)} title={translate(key)} onClick={() => onShow(days)}>
          {sign}
        </button>
      ))}
      {ZOOM_LEVELS.map((level) => (
        <button type="button" key={level} onClick={() => onShow(zoomedTo(shown, level))}>
          {translate(`timelineZoom_${level}`)}
        </button>
      ))}
      {extent && (
        <button type="button" onClick={() => onShow(extent)}>
          {translate('timelineAll')}
        </button>
      )}
      <button type="button" onClick={() => onShow(null)}>
        {translate('timelineMost')}
      </button>
    </div>
  );
}
