import { useState } from 'preact/hooks';
import { hostOf } from '../../../core/addresses/parts-of';
import type { SiteRule } from '../../../core/sites/sites';
import { translate } from '../../../platform/translate';
import type { LastDone } from '../use-last-done';
import { setRule } from './site-deeds';

const RULES_TO_ADD = ['always', 'never'] as const satisfies readonly SiteRule[];

/** A field for a site that is not in the list, and what shall happen there. */
export function AddSite({ isEverywhere, last }: { readonly isEverywhere: boolean; readonly last: LastDone }) {
  const [words, setWords] = useState('');
  const [fault, setFault] = useState('');
  const add = (rule: SiteRule): void => {
    const host = hostTyped(words);
    setFault(host === null ? translate('siteNotUnderstood') : '');
    if (host === null) return;
    setWords('');
    void last.run(() => setRule({ host, patterns: [] }, rule, isEverywhere));
  };
  return (
    <fieldset class="add-site">
      <legend>{translate('siteAddTitle')}</legend>
      <div class="row">
        <label>
          {translate('siteAddField')}{' '}
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={LONGEST}
            value={words}
            aria-invalid={fault !== ''}
            aria-describedby="add-site-fault"
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        {RULES_TO_ADD.map((rule) => (
          <button key={rule} type="button" data-add={rule} onClick={() => add(rule)}>
            {translate(`siteRule_${rule}`)}
          </button>
        ))}
      </div>
      <p id="add-site-fault" role="alert">
        {fault}
      </p>
    </fieldset>
  );
}

const LONGEST = 2_000;

/** The host of what the reader typed, a name or an address; null where it is none. */
function hostTyped(words: string): string | null {
  const typed = words.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return null;
  const { hostname, origin } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostOf(origin) : null;
}
