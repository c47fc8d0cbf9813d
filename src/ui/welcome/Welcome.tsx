import { useEffect, useState } from 'preact/hooks';
import { MENTION_KINDS } from '../../model/mention';
import { EVERY_SITE, hasAccess, requestAccess } from '../../platform/site-access';
import { translate } from '../../platform/translate';
import { About } from './About';

/** Shown once after install: what Repères does, what it asks for and why, and the choice between a click and every news page; at its foot what Repères is made of. */
export function Welcome() {
  return (
    <>
      <h1>{translate('welcomeTitle')}</h1>
      <p class="lead">{translate('welcomeLead')}</p>
      <h2>{translate('welcomeHowTitle')}</h2>
      <ol class="steps">
        <li>{translate('welcomeStepClick')}</li>
        <li>{translate('welcomeStepMark')}</li>
        <li>{translate('welcomeStepSave')}</li>
      </ol>
      <Legend />
      <h2>{translate('welcomeAccessTitle')}</h2>
      <Access />
      <h2>{translate('welcomePrivacyTitle')}</h2>
      <p>{translate('welcomePrivacy')}</p>
      <p>
        <a href="../what-leaves/index.html">{translate('whatLeavesSee')}</a>
      </p>
      <About />
    </>
  );
}

/** The looks of the marks, as they are on a page. */
function Legend() {
  return (
    <ul class="row legend" aria-label={translate('welcomeLegend')}>
      {MENTION_KINDS.map((kind) => (
        <li key={kind} class={`mark ${kind}`}>
          {translate(`kind_${kind}`)}
        </li>
      ))}
      <li class="mark warning-mark">{translate('doubtfulDate')}</li>
    </ul>
  );
}

/** Nothing until it is known whether there is anything to ask for: a button that goes again at once is in the way. */
function Access() {
  const [isGranted, setGranted] = useState<boolean | null>(null);
  useEffect(() => void hasAccess(EVERY_SITE).then(setGranted), []);
  const ask = (): void => void requestAccess(EVERY_SITE).then(setGranted);
  if (isGranted === null) return null;
  if (isGranted) return <p role="status">{translate('welcomeEveryPageGranted')}</p>;
  return (
    <>
      <p>{translate('welcomeAccessNow')}</p>
      <div class="choice">
        <p>{translate('welcomeEveryPageWhy')}</p>
        <button type="button" class="primary" onClick={ask}>
          {translate('onEveryNewsPage')}
        </button>
      </div>
    </>
  );
}
