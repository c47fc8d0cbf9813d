/** An annotated corpus that the tagger of names learnt from. */
export interface Credit {
  readonly name: string;
  /** Who made it. */
  readonly by: string;
  readonly licence: string;
  /** Where only the annotations are under that one. */
  readonly licenceOfTexts?: string;
  readonly address?: string;
  /** Whether it allows any use; the permissive build is made of these alone. */
  readonly isPermissive: boolean;
}

/** A test holds these and the corpora of `tools/train` together. */
export const CREDITS: readonly Credit[] = [
  {
    name: 'WiNER-fr',
    by: 'Yoann Dupont; Wikinews',
    licence: 'CC BY 4.0',
    licenceOfTexts: 'CC BY 2.5',
    address: 'https://github.com/YoannDupont/WiNER-fr',
    isPermissive: true,
  },
  {
    name: 'Sequoia',
    by: 'Marie Candito, Djamé Seddah; PARSEME-FR',
    licence: 'LGPL-LR',
    address: 'https://deep-sequoia.inria.fr',
    isPermissive: true,
  },
  {
    name: 'WikiNEuRal',
    by: 'Tedeschi et al. 2021, Babelscape; Wikipedia',
    licence: 'CC BY-NC-SA 4.0',
    address: 'https://github.com/Babelscape/wikineural',
    isPermissive: false,
  },
  {
    name: 'Worldwide English newswire',
    by: 'Shan et al. 2023, Stanford NLP',
    licence: 'CC BY-NC-SA',
    address: 'https://github.com/stanfordnlp/en-worldwide-newswire',
    isPermissive: false,
  },
  { name: 'Wikigold', by: 'Balasuriya et al. 2009; Wikipedia', licence: 'CC BY 4.0', isPermissive: true },
  {
    name: 'Universal NER',
    by: 'Universal NER, English Web Treebank',
    licence: 'CC BY-SA 4.0',
    address: 'https://www.universalner.org',
    isPermissive: true,
  },
];

/** Whether this build ships the tagger that was made of permissive corpora alone. */
export const IS_PERMISSIVE = import.meta.env.MODE.endsWith('-permissive');

/** The terms under which the tagger that is shipped may be passed on: the strictest of its corpora. */
export const MODEL_LICENCE = IS_PERMISSIVE ? 'CC BY-SA 4.0' : 'CC BY-NC-SA 4.0';
