import { MARK_DENSITIES, type MarkDensity } from '../../../model/marking';
import { changeSettings } from '../../../platform/settings-storage';
import { translate } from '../../../platform/translate';

/** Which of the mentions that are shown are marked. */
export function DensityField({ density }: { readonly density: MarkDensity }) {
  return (
    <fieldset>
      <legend>{translate('densityLegend')}</legend>
      {MARK_DENSITIES.map((one) => (
        <label key={one} class="choice-line">
          <input
            type="radio"
            name="density"
            checked={one === density}
            onClick={() => void changeSettings((settings) => ({ ...settings, density: one }))}
          />
          <span>{translate(`density_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
