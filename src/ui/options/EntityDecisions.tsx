import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { EntityDecision } from '../../model/entity-decision';
import { describeError } from '../../parts/describe-error';
import { translate } from '../../platform/translate';
import { DecisionList } from '../shared/decisions/DecisionList';
import { LastDone } from '../shared/decisions/LastDone';
import { useDeciding } from '../shared/decisions/use-deciding';

/** The decisions of the reader on entities of the library, the last one first; what is taken back can be put back. */
export function EntityDecisions() {
  const { decisions, failure } = useEntityDecisions();
  const deciding = useDeciding();
  return (
    <section aria-labelledby="entity-decisions">
      <h2 id="entity-decisions">{translate('entityDecisionsTitle')}</h2>
      <p class="soft">{translate('entityDecisionsHint')}</p>
      {failure && <p role="alert">{failure}</p>}
      <LastDone {...deciding} />
      {decisions?.length === 0 && <p>{translate('entityNoDecisions')}</p>}
      <DecisionList decisions={decisions ?? []} onTakeBack={(decidedAt) => void deciding.takeBack(decidedAt)} />
    </section>
  );
}

/** The list, read when the page opens and whenever a decision is taken or taken back anywhere. */
function useEntityDecisions() {
  const [decisions, setDecisions] = useState<readonly EntityDecision[] | null>(null);
  const [failure, setFailure] = useState('');
  const list = useCallback(() => {
    askBackground.listEntityDecisions().then(setDecisions, (error: unknown) => setFailure(describeError(error)));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onNews('entitiesChanged', list, life.signal);
    list();
    return () => life.abort();
  }, [list]);
  return { decisions, failure };
}
