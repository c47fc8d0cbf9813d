import type { ExportOptions } from '../../../model/export';
import { askBackground } from '../../../messages/ask';
import { ownVersion } from '../../../platform/own-version';
import { readSettings } from '../../../platform/settings-storage';
import { translate, uiLanguage } from '../../../platform/translate';

/** What formats are told besides articles: who writes, when and in which language, and what the reader decided for all articles. */
export async function exportOptions(count: number, choices?: ExportOptions['choices']): Promise<ExportOptions> {
  const [{ labels, ...settings }, rules, entityDecisions, subjectNotes] = await Promise.all([
    readSettings(),
    askBackground.listNameRules(),
    askBackground.listEntityDecisions(),
    askBackground.listLooseNotes(),
  ]);
  return {
    exportedAt: new Date().toISOString(),
    translate,
    locale: uiLanguage(),
    version: ownVersion(),
    count,
    ...(choices && { choices }),
    labels,
    settings,
    citationStyle: settings.citationStyle,
    nameRules: rules.filter((rule) => rule.scope !== 'article'),
    entityDecisions,
    subjectNotes,
  };
}
