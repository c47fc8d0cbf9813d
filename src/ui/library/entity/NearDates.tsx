import { dateInWords } from '../../../core/dates/describe-date';
import { dateKey } from '../../../core/related/date-key';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import { articlesOn } from './EntityHead';
import type { EntityPartProps } from './EntityPage';
import { Section } from './Section';

/** The dates that its sentences state, each leading to the articles that have both. */
export function NearDates({ profile, go }: EntityPartProps) {
  if (profile.dates.length === 0) return null;
  return (
    <Section title={translate('entityDates')}>
      <ul>
        {profile.dates.map(({ value, articles }) => (
          <li key={value}>
            <PlaceLink to={articlesOn(profile, 'list', dateKey(value))} go={go}>
              {dateInWords(value, uiLanguage(), translate)}
            </PlaceLink>{' '}
            <span class="soft">{translateCount('entityInArticles', articles)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
