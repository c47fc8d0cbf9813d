import { markStyle, type MarkLooks } from '../../../core/marks/marks-css';
import { DEFAULT_MARK_COLOURS, MARK_COLOURS, type MarkColour } from '../../../model/marking';
import { MENTION_KINDS, type MentionKind } from '../../../model/mention';
import { changeSettings } from '../../../platform/settings-storage';
import { translate } from '../../../platform/translate';
import { Switch } from '../../shared/Switch';

/** How the marks of each kind look, with a piece of each. */
export function ColourFields({ looks }: { readonly looks: MarkLooks }) {
  return (
    <fieldset>
      <legend>{translate('coloursLegend')}</legend>
      <ul class="mark-colours">
        {MENTION_KINDS.map((kind) => (
          <li key={kind}>
            <ColourField kind={kind} looks={looks} onChoose={(colour) => choose(kind, colour)} />
          </li>
        ))}
      </ul>
      <Switch
        label={translate('tintSwitch')}
        isOn={looks.showsTint}
        onToggle={() => void changeSettings((settings) => ({ ...settings, showsTint: !settings.showsTint }))}
      />
      <p class="soft">{translate('coloursHint')}</p>
      <div>
        <button
          type="button"
          onClick={() => void changeSettings((all) => ({ ...all, markColours: DEFAULT_MARK_COLOURS, showsTint: true }))}
        >
          {translate('restoreColours')}
        </button>
      </div>
    </fieldset>
  );
}

interface ColourFieldProps {
  readonly kind: MentionKind;
  readonly looks: MarkLooks;
  readonly onChoose: (colour: MarkColour) => void;
}

function ColourField({ kind, looks, onChoose }: ColourFieldProps) {
  return (
    <label>
      <span class="mark-sample" style={markStyle(kind, looks)}>
        {translate(`kinds_${kind}`)}
      </span>
      <select
        value={looks.markColours[kind]}
        onChange={({ currentTarget }) => {
          const colour = MARK_COLOURS.find((one) => one === currentTarget.value);
          if (colour) onChoose(colour);
        }}
      >
        {MARK_COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {translate(`labelColour_${colour}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function choose(kind: MentionKind, colour: MarkColour): void {
  void changeSettings((settings) => ({ ...settings, markColours: { ...settings.markColours, [kind]: colour } }));
}
