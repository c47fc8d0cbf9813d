import { ENTITY_KINDS, type EntityKind } from '../../model/mention';
import { translate } from '../../platform/translate';

interface KindFieldProps {
  readonly chosen: EntityKind;
  readonly onChoose: (kind: EntityKind) => void;
}

/** Asks what kind of thing a name names. */
export function KindField({ chosen, onChoose }: KindFieldProps) {
  return (
    <label>
      {translate('nameKind')}
      <select
        value={chosen}
        onChange={(event) => onChoose(ENTITY_KINDS.find((one) => one === event.currentTarget.value) ?? chosen)}
      >
        {ENTITY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {translate(`kind_${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
