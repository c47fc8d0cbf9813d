import type { DateLanguage } from './date-language';
import { english } from './en';
import { french } from './fr';

/** The languages whose dates are read, by BCP 47 primary language. */
export const DATE_LANGUAGES: Readonly<Record<string, DateLanguage>> = { fr: french, en: english };
