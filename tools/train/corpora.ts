/** What the tagger learns from. */
export interface Corpus {
  /** The domain its copies of features are kept under. */
  readonly domain: string;
  readonly language: 'fr' | 'en';
  /** Under the folder that is given. */
  readonly files: readonly string[];
  readonly source: string;
  readonly licence: string;
  /** Whether weights made of it may be used for any purpose, with attribution and under the same terms. */
  readonly isPermissive: boolean;
}

/**
 * Left out: WikiANN, which made news worse by a point and names no licence; newspapers of another century; and CoNLL-2003, which is
 * for research only.
 */
export const CORPORA: readonly Corpus[] = [
  {
    domain: 'winer',
    language: 'fr',
    files: ['winer-fr.jsonl'],
    source: 'WiNER-fr (Yoann Dupont), French Wikinews 2016-2018',
    licence: 'annotations CC BY 4.0, texts CC BY 2.5',
    isPermissive: true,
  },
  {
    domain: 'sequoia',
    language: 'fr',
    files: ['entities/fr/sequoia_train.tsv', 'entities/fr/sequoia_dev.tsv', 'entities/fr/sequoia_test.tsv'],
    source: 'Sequoia with PARSEME-FR named entities',
    licence: 'LGPL-LR',
    isPermissive: true,
  },
  {
    domain: 'wikineural',
    language: 'fr',
    files: ['entities/fr/wn_val.tsv', 'entities/fr/wn_test.tsv'],
    source: 'WikiNEuRal (Tedeschi et al. 2021), French',
    licence: 'CC BY-NC-SA 4.0',
    isPermissive: false,
  },
  {
    domain: 'worldwide',
    language: 'en',
    files: ['entities/en/worldwide_train.tsv', 'entities/en/worldwide_test.tsv'],
    source: 'Worldwide English newswire (Shan et al. 2023)',
    licence: 'taken as CC BY-NC-SA; its repository names none',
    isPermissive: false,
  },
  {
    domain: 'wikigold',
    language: 'en',
    files: ['entities/en/wikigold.tsv'],
    source: 'Wikigold (Balasuriya et al. 2009)',
    licence: 'CC BY 4.0',
    isPermissive: true,
  },
  {
    domain: 'ewt',
    language: 'en',
    files: ['entities/en/uner_ewt_dev.tsv', 'entities/en/uner_ewt_test.tsv'],
    source: 'Universal NER, English Web Treebank',
    licence: 'CC BY-SA 4.0',
    isPermissive: true,
  },
  {
    domain: 'wikineural en',
    language: 'en',
    files: ['entities/en/wn_val.tsv', 'entities/en/wn_test.tsv'],
    source: 'WikiNEuRal (Tedeschi et al. 2021), English',
    licence: 'CC BY-NC-SA 4.0',
    isPermissive: false,
  },
];

/** The corpora of a mix: `full` for all of them, `permissive` for those that allow any use. */
export function corporaOf(mix: string): readonly Corpus[] {
  if (mix !== 'full' && mix !== 'permissive') throw new Error(`There is no mix "${mix}": full or permissive.`);
  return CORPORA.filter(({ isPermissive }) => mix === 'full' || isPermissive);
}
