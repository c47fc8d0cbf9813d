import { useEffect, useState } from 'preact/hooks';
import type { EntityPlace } from '../../../core/library/library-place';
import type { SavedArticle } from '../../../model/article';
import type { EntityProfile } from '../../../model/entity-profile';
import { translate } from '../../../platform/translate';
import { DecisionList } from '../../shared/decisions/DecisionList';
import { LastDone } from '../../shared/decisions/LastDone';
import { useDeciding } from '../../shared/decisions/use-deciding';
import type { Going } from '../use-place';
import { Actions } from './Actions';
import './entity.css';
import { EntityHead } from './EntityHead';
import { EntityLookUp } from './EntityLookUp';
import { EntityNotes } from './EntityNotes';
import { Forms } from './Forms';
import { NearDates } from './NearDates';
import { Neighbours } from './Neighbours';
import { OverTime } from './OverTime';
import { Section } from './Section';
import { Sentences } from './Sentences';
import { useEntity, type KnownEntity } from './use-entity';

interface EntityPageProps extends Going {
  readonly place: EntityPlace;
}

/** All that the library holds on one person, place, organisation or event, and what the reader can put right about it. */
export function EntityPage({ place, go }: EntityPageProps) {
  const { known, failure, read } = useEntity(place.key);
  const name = known?.profile?.canonical;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} – ${translate('libraryTitle')}`;
  }, [name]);
  if (failure) return <p role="alert">{failure}</p>;
  if (!known) return <p role="status">{translate('lookingUp')}</p>;
  if (!known.profile) return <p>{translate('entityUnknown')}</p>;
  return <Entity profile={known.profile} notes={known.notes} go={go} onNotesChange={read} />;
}

/** What each part of the page is given. */
export interface EntityPartProps extends Pick<Going, 'go'> {
  readonly profile: EntityProfile;
}

interface EntityProps extends EntityPartProps {
  readonly notes: KnownEntity['notes'];
  readonly onNotesChange: () => void;
}

function Entity({ profile, notes, go, onNotesChange }: EntityProps) {
  const deciding = useDeciding();
  const [elseIn, setElseIn] = useState<SavedArticle | null>(null);
  const part = { profile, go };
  const takeBack = (decidedAt: string): void => void deciding.takeBack(decidedAt);
  return (
    <article class="entity" data-kind={profile.kind} aria-labelledby="entity-name">
      <EntityHead {...part} notes={notes} onTakeBack={takeBack} />
      <LastDone {...deciding} />
      <EntityLookUp profile={profile} />
      <Actions {...part} decide={deciding.decide} elseIn={elseIn} onClose={() => setElseIn(null)} />
      {profile.decisions.length > 0 && (
        <Section title={translate('entityDecisions')}>
          <DecisionList decisions={profile.decisions} onTakeBack={takeBack} />
        </Section>
      )}
      <OverTime {...part} />
      <div class="entity-columns">
        <Forms {...part} />
        <NearDates {...part} />
      </div>
      <Neighbours {...part} />
      <EntityNotes {...part} notes={notes} onChange={onNotesChange} />
      {profile.articles > 0 && <Sentences {...part} onElse={setElseIn} />}
    </article>
  );
}
