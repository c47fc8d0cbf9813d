/** The languages that a look-up may be asked in: Wikipedias of some size that people write, by the names of their hosts. */
export const WIKIPEDIA_LANGUAGES = [
  ...(['af', 'am', 'ar', 'as', 'ast', 'az', 'be', 'bg', 'bn', 'br', 'bs', 'ca', 'ckb', 'cs', 'cy', 'da', 'de', 'el'] as const),
  ...(['en', 'eo', 'es', 'et', 'eu', 'fa', 'fi', 'fo', 'fr', 'fy', 'ga', 'gd', 'gl', 'gu', 'ha', 'he', 'hi', 'hr'] as const),
  ...(['hu', 'hy', 'id', 'ig', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'kn', 'ko', 'ku', 'ky', 'la', 'lb', 'lo', 'lt'] as const),
  ...(['lv', 'mg', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt', 'my', 'ne', 'nl', 'nn', 'no', 'oc', 'pa', 'pl', 'ps', 'pt'] as const),
  ...(['ro', 'ru', 'sd', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'tg', 'th', 'tl', 'tr', 'uk'] as const),
  ...(['ur', 'uz', 'vi', 'xh', 'yi', 'yo', 'zh', 'zu'] as const),
] as const;

export type WikipediaLanguage = (typeof WIKIPEDIA_LANGUAGES)[number];
