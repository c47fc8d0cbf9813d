import { citationOf } from '../../core/citations/citation-of';
import type { ArticleHead } from '../../model/article';
import { dayHere } from '../../parts/day-here';
import { translate, uiLanguage } from '../../platform/translate';
import { CitationStyleChoice } from '../shared/CitationStyleChoice';
import { useSettings } from '../shared/use-settings';

/** How copied passages are cited, with an article as the chosen style cites it. */
export function CitationStyleField() {
  const { citationStyle } = useSettings();
  return (
    <section class="citation-style">
      <h2>{translate('citationsTitle')}</h2>
      <CitationStyleChoice />
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
