import { translate } from '../../platform/translate';
import { KeptAnswers } from './KeptAnswers';
import { Requests } from './Requests';

/** What leaves this computer: nothing by itself, and each request that the reader had sent. */
export function WhatLeaves() {
  return (
    <>
      <h1>{translate('whatLeavesTitle')}</h1>
      <p class="lead">{translate('whatLeavesNothing')}</p>
      <p>{translate('whatLeavesLookUp')}</p>
      <p>{translate('whatLeavesHand')}</p>
      <Requests />
      <KeptAnswers />
    </>
  );
}
