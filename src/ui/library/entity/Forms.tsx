import { translate, translateCount, uiLanguage } from '../../../platform/translate';
import type { EntityPartProps } from './EntityPage';
import { Section } from './Section';

/** The names that articles have for it, each with its language. */
export function Forms({ profile }: EntityPartProps) {
  if (profile.forms.length === 0) return null;
  return (
    <Section title={translate('entityForms')}>
      <ul>
        {profile.forms.map(({ words, language, articles }) => (
          <li key={`${language} ${words}`}>
            <bdi lang={language}>{words}</bdi>
            <span class="soft">
              {' '}
              {[languageInWords(language), translateCount('entityInArticles', articles)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function languageInWords(language: string): string {
  if (language === 'und') return '';
  return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(language) ?? '';
}
