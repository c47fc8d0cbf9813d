import { useId } from 'preact/hooks';
import { ENTITY_KINDS, type EntityKind } from '../../../model/mention';
import type { Neighbour } from '../../../model/entity-profile';
import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import { PlaceLink } from '../PlaceLink';
import { articlesOn } from './EntityHead';
import type { EntityPartProps } from './EntityPage';
import { Section } from './Section';

/** Who and what it appears with, by kind, the closest first; each leads to its own page and to the articles that have both. */
export function Neighbours({ profile, go }: EntityPartProps) {
  if (profile.neighbours.length === 0) return null;
  return (
    <Section title={translate('entityNeighbours')}>
      <div class="entity-columns">
        {ENTITY_KINDS.map((kind) => (
          <OfKind key={kind} kind={kind} profile={profile} go={go} />
        ))}
      </div>
    </Section>
  );
}

function OfKind({ kind, profile, go }: EntityPartProps & { readonly kind: EntityKind }) {
  const id = useId();
  const neighbours = profile.neighbours.filter((one) => one.kind === kind);
  if (neighbours.length === 0) return null;
  return (
    <div>
      <h4 id={id}>
        <span class="kind-dot" data-kind={kind} aria-hidden="true" /> {translate(`neighbours_${kind}`)}
      </h4>
      <ul aria-labelledby={id}>
        {neighbours.map((one) => (
          <NeighbourRow key={one.key} neighbour={one} profile={profile} go={go} />
        ))}
      </ul>
    </div>
  );
}

function NeighbourRow({ neighbour, profile, go }: EntityPartProps & { readonly neighbour: Neighbour }) {
  const { key, name, articles } = neighbour;
  const names = new Intl.ListFormat(uiLanguage(), { type: 'unit' });
  return (
    <li>
      <PlaceLink to={{ view: 'entity', key }} go={go}>
        <bdi>{name}</bdi>
      </PlaceLink>{' '}
      <small>
        <PlaceLink
          to={articlesOn(profile, 'list', key)}
          go={go}
          class="quiet"
          label={translate('timelineNamed', translateCount('entityBoth', articles), names.format([profile.canonical, name]))}
        >
          {translateCount('entityBoth', articles)}
        </PlaceLink>
      </small>
    </li>
  );
}
