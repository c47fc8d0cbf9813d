import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatDate } from '../../core/dates/format-date';
import { askBackground } from '../../messages/ask';
import { onNews } from '../../messages/news';
import type { ListedRule } from '../../model/name-rule';
import { describeError } from '../../parts/describe-error';
import { translate, translateCount, uiLanguage } from '../../platform/translate';
import { useFocusWhenGone } from '../shared/use-focus-when-gone';
import { ruleInWords } from './rule-in-words';

/** The decisions of the reader on names, the last one first; what is taken back can be put back. */
export function NameRules() {
  const { rules, failure, setFailure, leaveOut } = useNameRules();
  const [removed, setRemoved] = useState<readonly ListedRule[]>([]);
  const line = useFocusWhenGone(removed);
  const run = (work: Promise<void>): void => {
    setFailure('');
    work.catch((error: unknown) => setFailure(describeError(error)));
  };
  const remove = async (decidedAt: string): Promise<void> => {
    const rule = await askBackground.removeNameRule(decidedAt);
    if (!rule) return;
    leaveOut(decidedAt);
    setRemoved((before) => [...before, rule]);
  };
  const restore = async (): Promise<void> => {
    for (const rule of removed) await askBackground.restoreNameRule(rule);
    setRemoved([]);
  };
  return (
    <section aria-labelledby="corrected-names">
      <h2 id="corrected-names">{translate('correctedNames')}</h2>
      <p class="soft">{translate('correctedNamesHint')}</p>
      {failure && <p role="alert">{failure}</p>}
      <div ref={line} role="status" tabIndex={-1}>
        {removed.length > 0 && (
          <p class="row undo">
            {translateCount('takenBack', removed.length)}
            <button type="button" onClick={() => run(restore())}>
              {translate('undoTakeBack')}
            </button>
          </p>
        )}
      </div>
      {rules?.length === 0 && <p>{translate('noCorrectedNames')}</p>}
      <RuleList rules={rules ?? []} onRemove={(decidedAt) => run(remove(decidedAt))} />
    </section>
  );
}

interface RuleListProps {
  readonly rules: readonly ListedRule[];
  readonly onRemove: (decidedAt: string) => void;
}

function RuleList({ rules, onRemove }: RuleListProps) {
  if (rules.length === 0) return null;
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule.decidedAt}>
          <div>
            <p>{ruleInWords(rule, translate)}</p>
            <p class="soft">
              <Scope rule={rule} /> · {translate('decidedOn', dayOf(rule))}
            </p>
          </div>
          <button
            type="button"
            aria-label={translate('takeBackNamed', ruleInWords(rule, translate))}
            onClick={() => onRemove(rule.decidedAt)}
          >
            {translate('takeBack')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Scope({ rule }: { readonly rule: ListedRule }) {
  if (rule.scope === 'everywhere') return <>{translate('everywhere')}</>;
  if (rule.scope === 'site') return <>{translate('onSite', rule.host)}</>;
  const { article, addresses } = rule;
  if (!article) return <bdi>{translate('inArticle', addresses[0] ?? '')}</bdi>;
  return (
    <a href={article.address} target="_blank" rel="noopener noreferrer">
      {translate('inArticle', article.title || article.address)}
    </a>
  );
}

function dayOf({ decidedAt }: ListedRule): string {
  return formatDate(new Date(decidedAt), uiLanguage(), { dateStyle: 'medium' });
}

/** The list, read when the page opens and whenever a decision is taken or taken back anywhere. */
function useNameRules() {
  const [rules, setRules] = useState<readonly ListedRule[] | null>(null);
  const [failure, setFailure] = useState('');
  const list = useCallback(() => {
    askBackground.listNameRules().then(setRules, (error: unknown) => setFailure(describeError(error)));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    onNews('nameRulesChanged', list, life.signal);
    list();
    return () => life.abort();
  }, [list]);
  /** What was taken back leaves the list as it is said, not when the news of it comes. */
  const leaveOut = (decidedAt: string): void =>
    setRules((before) => before?.filter((rule) => rule.decidedAt !== decidedAt) ?? before);
  return { rules, failure, setFailure, leaveOut };
}
