import { isLessSure } from '../../core/entities/is-less-sure';
import type { EntityMention } from '../../model/mention';
import { Fact } from '../../parts/Fact';
import { PlaceRows, PlaceSources, type LookedUpPlace } from '../../parts/PlaceRows';
import { translate } from '../../platform/translate';

interface EntityFactsProps {
  readonly entity: EntityMention;
  /** How the article writes it otherwise. */
  readonly otherForms: readonly string[];
  /** Of the article. */
  readonly language: string;
  readonly place: LookedUpPlace;
}

/** What is known of an entity, how else it is written here, who says so and how sure that is. */
export function EntityFacts({ entity, otherForms, language, place }: EntityFactsProps) {
  const { canonical, entityId, kind, source } = entity;
  return (
    <>
      {isLessSure(entity) && (
        <p class="unsure" role="note">
          {translate('notSure')}
        </p>
      )}
      <dl class="pairs" aria-busy={place === 'lookingUp'}>
        {entityId !== undefined && <PlaceRows id={entityId} name={canonical} language={language} place={place} />}
        <Fact name={translate('alsoWritten')} value={otherForms.length > 0 && <Forms forms={otherForms} language={language} />} />
        <Fact name={translate('how')} value={translate(`source_${source}`)} />
        <Fact name={translate('howSure')} value={sureness(entity)} />
      </dl>
      <PlaceSources place={place} />
      {kind === 'place' && source === 'gazetteer' && !entityId && <p class="source">{translate('severalNamesakes')}</p>}
    </>
  );
}

/** Each stands for itself: a page may mix writing directions. */
function Forms({ forms, language }: { readonly forms: readonly string[]; readonly language: string }) {
  return forms.map((form, index) => (
    <span key={form}>
      {index > 0 && ', '}
      <bdi lang={language}>{form}</bdi>
    </span>
  ));
}

const NEARLY_CERTAIN = 0.9;

/** The reader's own word needs none; what Repères is less sure of has a sentence of its own. */
function sureness(entity: EntityMention): string | null {
  if (entity.source === 'reader' || isLessSure(entity)) return null;
  return translate(entity.confidence >= NEARLY_CERTAIN ? 'nearlyCertain' : 'likely');
}
