import { useEffect, useRef } from 'preact/hooks';
import { EXPORT_FORMATS } from '../../../core/exports';
import { FORMAT_GROUPS, type ExportFormat } from '../../../core/exports/format';
import { translate, uiLanguage } from '../../../platform/translate';
import type { ExportSource } from './export-source';
import { FormatChoices } from './FormatChoices';
import type { ChosenFormat } from './use-chosen-format';

interface FormatListProps {
  readonly chosen: ChosenFormat;
  readonly source: ExportSource | null;
  readonly isDisabled: boolean;
  /** Called when something else is chosen. */
  readonly onChange: () => void;
}

/** All formats by what they are for; beneath the chosen one, what it cannot hold and what can be chosen of it. */
export function FormatList({ chosen, source, isDisabled, onChange }: FormatListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const choose = (format: ExportFormat): void => {
    onChange();
    chosen.choose(format);
  };
  return (
    <div ref={list} class="formats">
      {FORMAT_GROUPS.map((group) => {
        const formats = EXPORT_FORMATS.filter((format) => format.group === group);
        if (formats.length === 0) return null;
        return (
          <fieldset key={group} disabled={isDisabled}>
            <legend>{translate(`exportGroup_${group}`)}</legend>
            {formats.map((format) => (
              <div key={format.id} class="format">
                <FormatRadio format={format} isChosen={format === chosen.format} onChoose={() => choose(format)} />
                {format === chosen.format && (
                  <div class="format-facts">
                    <p id="export-lacks" class="soft">
                      {lacksOf(format)}
                    </p>
                    <FormatChoices {...{ chosen, source, onChange }} />
                  </div>
                )}
              </div>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

interface FormatRadioProps {
  readonly format: ExportFormat;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function FormatRadio({ format: { id }, isChosen, onChoose }: FormatRadioProps) {
  const about = `export-about-${id}`;
  return (
    <label>
      <input
        type="radio"
        name="export-format"
        value={id}
        checked={isChosen}
        aria-describedby={isChosen ? `${about} export-lacks` : about}
        onChange={onChoose}
      />
      <span>
        <span class="format-name">{translate(`export_${id}`)}</span>
        <span id={about} class="soft" aria-hidden="true">
          {translate(`exportAbout_${id}`)}
        </span>
      </span>
    </label>
  );
}

function lacksOf({ lacks }: ExportFormat): string {
  if (lacks.length === 0) return translate('exportLacksNothing');
  const contents = lacks.map((content) => translate(`exportContent_${content}`));
  return translate('exportLacks', new Intl.ListFormat(uiLanguage()).format(contents));
}
