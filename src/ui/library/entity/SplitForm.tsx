import { useState } from 'preact/hooks';
import { addressesOfSaved } from '../../../core/addresses/addresses-of-saved';
import { foldName, onOneLine } from '../../../core/corrections/name-words';
import type { SavedArticle } from '../../../model/article';
import type { NewEntityDecision } from '../../../model/entity-decision';
import type { EntityProfile } from '../../../model/entity-profile';
import { ENTITY_KINDS, type EntityKind } from '../../../model/mention';
import { newId } from '../../../parts/new-id';
import { translate, translateCount } from '../../../platform/translate';
import { ActionForm, NameField } from './ActionForm';
import type { ActionProps } from './Actions';

interface SplitFormProps extends ActionProps {
  /** The article in which it is someone or something else; null where some ways of writing it are. */
  readonly elseIn: SavedArticle | null;
}

/** Lets the reader part what is written in some ways, or what one article names, from the rest. */
export function SplitForm({ profile, elseIn, ...deeds }: SplitFormProps) {
  const [words, setWords] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<EntityKind>(profile.kind);
  const name = onOneLine(typed);
  const where = elseIn ? { addresses: addressesOfSaved(elseIn) } : { words };
  return (
    <ActionForm {...deeds} decision={decisionOf(profile, name, kind, where)} deed={translate('entityDoSplit')}>
      {elseIn ? (
        <p>{translate('entityOnlyIn', elseIn.title || elseIn.address)}</p>
      ) : (
        <FormChoice profile={profile} chosen={words} onChoose={setWords} />
      )}
      <NameField label={translate('entityNewName')} name={typed} onName={setTyped} />
      <label>
        {translate('nameKind')}
        <select value={kind} onChange={({ currentTarget }) => setKind(kindNamed(currentTarget.value))}>
          {ENTITY_KINDS.map((one) => (
            <option key={one} value={one}>
              {translate(`kind_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {name !== '' && <p>{translate('entityWillSplit', name)}</p>}
    </ActionForm>
  );
}

function kindNamed(value: string): EntityKind {
  return ENTITY_KINDS.find((one) => one === value) ?? 'other';
}

type Where = Pick<NewEntityDecision, 'words' | 'addresses'>;

function decisionOf(
  { key, kind: before, canonical }: EntityProfile,
  name: string,
  kind: EntityKind,
  where: Where,
): NewEntityDecision | { readonly missing: string } {
  if (where.words?.length === 0) return { missing: translate('entityChooseForm') };
  if (name === '') return { missing: translate('entityTypeName') };
  const to = { kind, canonical: name, entityId: `reader:${newId()}` };
  return { key, kind: before, name: canonical, ...where, verdict: { type: 'sameAs', to } };
}

interface FormChoiceProps {
  readonly profile: EntityProfile;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function FormChoice({ profile, chosen, onChoose }: FormChoiceProps) {
  return (
    <fieldset>
      <legend>{translate('entityWhichForms')}</legend>
      {formsOf(profile).map(([words, articles]) => (
        <label key={words} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(words)}
            onChange={({ currentTarget }) =>
              onChoose(currentTarget.checked ? [...chosen, words] : chosen.filter((one) => one !== words))
            }
          />
          <bdi>{words}</bdi>
          <span class="soft">{translateCount('entityInArticles', articles)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Each way of writing once, in whatever languages. */
function formsOf({ forms }: EntityProfile): [words: string, articles: number][] {
  const byFold = new Map<string, [string, number]>();
  for (const { words, articles } of forms) {
    const before = byFold.get(foldName(words));
    byFold.set(foldName(words), [before?.[0] ?? words, (before?.[1] ?? 0) + articles]);
  }
  return [...byFold.values()];
}
