import { formatDate } from '../../../core/dates/format-date';
import type { EntityDecision } from '../../../model/entity-decision';
import { translate, uiLanguage } from '../../../platform/translate';
import { decisionInWords } from './decision-in-words';

interface DecisionListProps {
  readonly decisions: readonly EntityDecision[];
  readonly onTakeBack: (decidedAt: string) => void;
}

/** Decisions on entities, each with the way back. */
export function DecisionList({ decisions, onTakeBack }: DecisionListProps) {
  return (
    <ul class="rules">
      {decisions.map((decision) => (
        <li key={decision.decidedAt}>
          <div>
            <p>{decisionInWords(decision, translate)}</p>
            <p class="soft">{translate('decidedOn', dayOf(decision))}</p>
          </div>
          <button
            type="button"
            aria-label={translate('takeBackNamed', decisionInWords(decision, translate))}
            onClick={() => onTakeBack(decision.decidedAt)}
          >
            {translate('takeBack')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function dayOf({ decidedAt }: EntityDecision): string {
  return formatDate(new Date(decidedAt), uiLanguage(), { dateStyle: 'medium' });
}
