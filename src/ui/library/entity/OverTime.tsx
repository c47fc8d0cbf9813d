import { dateInWords } from '../../../core/dates/describe-date';
import type { PeriodCount } from '../../../model/entity-profile';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import { articlesOn } from './EntityHead';
import type { EntityPartProps } from './EntityPage';
import { Section } from './Section';

/** How many articles each month or year has, as bars that lead to the timeline. */
export function OverTime({ profile, go }: EntityPartProps) {
  const { overTime } = profile;
  if (overTime.length < 2) return null;
  return (
    <Section title={translate('entityOverTime')}>
      <PlaceLink to={articlesOn(profile, 'timeline')} go={go} class="entity-bars">
        <Bars overTime={overTime} />
      </PlaceLink>
      <p class="soft entity-ends" aria-hidden="true">
        {[overTime[0], overTime.at(-1)].map((one, index) => one && <span key={index}>{periodInWords(one)}</span>)}
      </p>
    </Section>
  );
}

const HEIGHT = 40;
const BAR = 8;
const STEP = 10;

function Bars({ overTime }: { readonly overTime: readonly PeriodCount[] }) {
  const most = Math.max(...overTime.map(({ articles }) => articles));
  const first = numberOf(overTime[0]?.period ?? '');
  const width = (numberOf(overTime.at(-1)?.period ?? '') - first) * STEP + BAR;
  const words = overTime.map((one) =>
    translate('timelineNamed', periodInWords(one), translateCount('count_articles', one.articles)),
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      preserveAspectRatio="none"
      role="img"
      aria-label={new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(words)}
    >
      {overTime.map(({ period, articles }) => {
        const height = Math.max(2, (HEIGHT * articles) / most);
        return <rect key={period} x={(numberOf(period) - first) * STEP} y={HEIGHT - height} width={BAR} height={height} />;
      })}
    </svg>
  );
}

/** Months and years are counted on, so that empty ones keep their room. */
function numberOf(period: string): number {
  const [year = 0, month] = period.split('-').map(Number);
  return month === undefined ? year : year * 12 + month - 1;
}

function periodInWords({ period }: PeriodCount): string {
  return dateInWords(period, uiLanguage());
}
