import { LIBRARY_HOME } from '../../core/library/library-place';
import { translate } from '../../platform/translate';
import { PlaceLink } from './PlaceLink';
import type { Going } from './use-place';
import { wayBack } from './way-back';

/** From the page of one thing back to what it was found among, as it was left; else to the list. */
export function BackLink({ go }: Pick<Going, 'go'>) {
  const back = wayBack();
  return (
    <p>
      {back ? (
        <PlaceLink to={back.to} go={() => history.go(-back.steps)}>
          {translate('backToResults')}
        </PlaceLink>
      ) : (
        <PlaceLink to={LIBRARY_HOME} go={go}>
          {translate('backToList')}
        </PlaceLink>
      )}
    </p>
  );
}
