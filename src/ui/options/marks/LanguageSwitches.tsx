import { ARTICLE_LANGUAGES, type ArticleLanguage } from '../../../model/marking';
import { changeSettings } from '../../../platform/settings-storage';
import { translate, uiLanguage } from '../../../platform/translate';
import { Switch } from '../../shared/Switch';

/** In which languages articles are marked without being asked for. */
export function LanguageSwitches({ quietLanguages }: { readonly quietLanguages: readonly ArticleLanguage[] }) {
  return (
    <fieldset>
      <legend>{translate('languagesLegend')}</legend>
      <div class="choices">
        {ARTICLE_LANGUAGES.map((language) => (
          <Switch
            key={language}
            label={nameOf(language)}
            isOn={!quietLanguages.includes(language)}
            onToggle={() => toggle(language)}
          />
        ))}
      </div>
      <p class="soft">{translate('languagesHint')}</p>
    </fieldset>
  );
}

function nameOf(language: ArticleLanguage): string {
  if (language === 'other') return translate('languageOther');
  const name = new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(language) ?? language;
  // French writes languages small; here each stands alone.
  return name.charAt(0).toLocaleUpperCase(uiLanguage()) + name.slice(1);
}

function toggled(languages: readonly ArticleLanguage[], language: ArticleLanguage): readonly ArticleLanguage[] {
  return languages.includes(language) ? languages.filter((one) => one !== language) : [...languages, language];
}

function toggle(language: ArticleLanguage): void {
  void changeSettings((settings) => ({ ...settings, quietLanguages: toggled(settings.quietLanguages, language) }));
}
