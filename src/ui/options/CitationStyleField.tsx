import { citationOf } from '../../core/citations/citation-of';
import type { ArticleHead } from '../../model/article';
import { CITATION_STYLES } from '../../model/citation-style';
import { dayHere } from '../../parts/day-here';
import { changeSettings } from '../../platform/settings-storage';
import { translate, uiLanguage } from '../../platform/translate';
import { useSettings } from '../shared/use-settings';

/** How copied passages are cited, with an article as the chosen style cites it. */
export function CitationStyleField() {
  const { citationStyle } = useSettings();
  const choose = (value: string): void => {
    const style = CITATION_STYLES.find((one) => one === value);
    if (style) void changeSettings((settings) => ({ ...settings, citationStyle: style }));
  };
  return (
    <section class="citation-style">
      <h2>{translate('citationsTitle')}</h2>
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
      <p class="soft">{citationOf(exampleArticle(), null, citationStyle, uiLanguage(), dayHere(new Date())).text}</p>
    </section>
  );
}

function exampleArticle(): ArticleHead {
  return {
    address: 'https://journal.example/article',
    title: translate('citationExampleTitle'),
    site: translate('citationExamplePaper'),
    authors: ['Jeanne Martin'],
    language: 'fr',
    published: { value: '2022-04-05', source: 'reader' },
  };
}
