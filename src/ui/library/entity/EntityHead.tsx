import { dateInWords } from '../../../core/dates/describe-date';
import { LIBRARY_HOME, type SelectionPlace, type SelectionView } from '../../../core/library/library-place';
import { askBackground } from '../../../messages/ask';
import type { Annotation } from '../../../model/annotation';
import type { EntityProfile } from '../../../model/entity-profile';
import { canDrawFlags } from '../../../parts/can-draw-flags';
import { PlaceRows, PlaceSources } from '../../../parts/PlaceRows';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { savedArticles } from '../../shared/exports/export-source';
import { ExportButton } from '../../shared/exports/ExportButton';
import { PlaceLink } from '../PlaceLink';
import type { EntityPartProps } from './EntityPage';
import { EntityExport } from './EntityExport';
import { mutingOf } from './muting-of';

/** The articles on an entity, in one of the views. */
export function articlesOn({ key }: Pick<EntityProfile, 'key'>, view: SelectionView, ...more: readonly string[]): SelectionPlace {
  return { ...LIBRARY_HOME, view, filters: [key, ...more] };
}

interface EntityHeadProps extends EntityPartProps {
  readonly notes: readonly Annotation[];
  readonly onTakeBack: (decidedAt: string) => void;
}

/** What the entity is called and is, how often it is named, and the ways to its articles. */
export function EntityHead({ profile, go, notes, onTakeBack }: EntityHeadProps) {
  const { kind, canonical, articles, articlesRead } = profile;
  const muting = mutingOf(profile);
  const flag = profile.place?.type === 'country' && canDrawFlags() ? profile.place.flag : undefined;
  return (
    <header>
      <p class="entity-kind">
        <span class="kind-dot" data-kind={kind} aria-hidden="true" />
        {translate(`kind_${kind}`)}
      </p>
      <h2 id="entity-name">
        <bdi>{canonical}</bdi>
        {flag && <span aria-hidden="true"> {flag}</span>}
      </h2>
      {muting ? (
        <p class="row">
          {translate('entityIsMuted')}
          <button type="button" onClick={() => onTakeBack(muting.decidedAt)}>
            {translate('entityMarkAgain')}
          </button>
        </p>
      ) : (
        <p class="soft">{articles === 0 ? translate('entityNotNamed') : countsInWords(profile)}</p>
      )}
      {articlesRead < articles && <p class="soft">{translate('entityNewest', String(articlesRead))}</p>}
      <PlaceFactsHere {...profile} />
      {articles > 0 && <Ways profile={profile} go={go} />}
      <div class="row">
        {articles > 0 && (
          <ExportButton
            label={translate('entityExport')}
            findSource={async () => savedArticles(await askBackground.findIds({ words: '', filters: [profile.key] }, 'saved'))}
          />
        )}
        <EntityExport profile={profile} notes={notes} />
      </div>
    </header>
  );
}

function countsInWords({ articles, mentions, first, last, articlesRead }: EntityProfile): string {
  const locale = uiLanguage();
  const span =
    first !== undefined && last !== undefined && first !== last
      ? translate('entitySpan', dateInWords(first, locale), dateInWords(last, locale))
      : first && dateInWords(first, locale);
  const named = articlesRead === articles ? translateCount('entityMentions', mentions) : '';
  return [translateCount('count_articles', articles), named, span].filter(Boolean).join(' · ');
}

function PlaceFactsHere({ place, canonical }: EntityProfile) {
  if (!place) return null;
  const shown = canDrawFlags() ? place : { ...place, flag: '' };
  return (
    <>
      <dl class="pairs">
        <PlaceRows id={place.id} name={canonical} language={uiLanguage()} place={shown} />
      </dl>
      <PlaceSources place={place} />
    </>
  );
}

function Ways({ profile, go }: EntityPartProps) {
  return (
    <ul class="row">
      <li>
        <PlaceLink to={articlesOn(profile, 'list')} go={go}>
          {translate('entityList')}
        </PlaceLink>
      </li>
      <li>
        <PlaceLink to={articlesOn(profile, 'timeline')} go={go}>
          {translate('entityOnTimeline')}
        </PlaceLink>
      </li>
      {profile.kind === 'place' && (
        <li>
          <PlaceLink to={articlesOn(profile, 'map')} go={go}>
            {translate('entityOnMap')}
          </PlaceLink>
        </li>
      )}
    </ul>
  );
}
