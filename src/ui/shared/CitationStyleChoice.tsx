import { CITATION_STYLES } from '../../model/citation-style';
import { changeSettings } from '../../platform/settings-storage';
import { translate } from '../../platform/translate';
import { useSettings } from './use-settings';

/** The style that articles are cited in, to be chosen. */
export function CitationStyleChoice() {
  const { citationStyle } = useSettings();
  return (
    <label>
      {translate('citationStyle')}{' '}
      <select value={citationStyle} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {CITATION_STYLES.map((style) => (
          <option key={style} value={style}>
            {translate(`citationStyle_${style}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function choose(value: string): void {
  const style = CITATION_STYLES.find((one) => one === value);
  if (style) void changeSettings((settings) => ({ ...settings, citationStyle: style }));
}
