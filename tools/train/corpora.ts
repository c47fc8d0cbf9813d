/** What the tagger learns from. */
export interface Corpus {
  /** The domain its copies of features are kept under. */
  readonly domain: string;
  readonly language: 'fr' | 'en';
  /** Under the folder that is given. */
  readonly files: readonly string[];
  /** How much each of its sentences counts. */
  readonly weight: number;
  readonly source: string;
  readonly licence: string;
  /** Whether weights made of it may be used for any purpose, with attribution and under the same terms. */
  readonly isPermissive: boolean;
}

/** News annotated by hand counts most; encyclopaedias annotated by machine, and newspapers of another century, least. */
export const CORPORA: readonly Corpus[] = [
  {
    domain: 'winer',
    language: 'fr',
    files: ['winer-fr.jsonl'],
    weight: 1,
    source: 'WiNER-fr (Yoann Dupont), French Wikinews 2016-2018',
    licence: 'annotations CC BY 4.0, texts CC BY 2.5',
    isPermissive: true,
  },
  {
    domain: 'sequoia',
    language: 'fr',
    files: ['entities/fr/sequoia_train.tsv', 'entities/fr/sequoia_dev.tsv', 'entities/fr/sequoia_test.tsv'],
    weight: 1,
    source: 'Sequoia with PARSEME-FR named entities',
    licence: 'LGPL-LR',
    isPermissive: true,
  },
  {
    domain: 'wikiann',
    language: 'fr',
    files: ['entities/fr/wikiann_train.tsv', 'entities/fr/wikiann_dev.tsv', 'entities/fr/wikiann_test.tsv'],
    weight: 0.5,
    source: 'WikiANN (Pan et al. 2017), French',
    licence: 'names no licence; its text is CC BY-SA',
    isPermissive: true,
  },
  {
    domain: 'wikineural',
    language: 'fr',
    files: ['entities/fr/wn_val.tsv', 'entities/fr/wn_test.tsv'],
    weight: 0.7,
    source: 'WikiNEuRal (Tedeschi et al. 2021), French',
    licence: 'CC BY-NC-SA 4.0',
    isPermissive: false,
  },
  {
    domain: 'worldwide',
    language: 'en',
    files: ['entities/en/worldwide_train.tsv', 'entities/en/worldwide_test.tsv'],
    weight: 1,
    source: 'Worldwide English newswire (Shan et al. 2023)',
    licence: 'taken as CC BY-NC-SA; its repository names none',
    isPermissive: false,
  },
  {
    domain: 'wikigold',
    language: 'en',
    files: ['entities/en/wikigold.tsv'],
    weight: 1,
    source: 'Wikigold (Balasuriya et al. 2009)',
    licence: 'CC BY 4.0',
    isPermissive: true,
  },
  {
    domain: 'ewt',
    language: 'en',
    files: ['entities/en/uner_ewt_dev.tsv', 'entities/en/uner_ewt_test.tsv'],
    weight: 1,
    source: 'Universal NER, English Web Treebank',
    licence: 'CC BY-SA 4.0',
    isPermissive: true,
  },
  {
    domain: 'wikiann en',
    language: 'en',
    files: ['entities/en/wikiann_train.tsv', 'entities/en/wikiann_dev.tsv', 'entities/en/wikiann_test.tsv'],
    weight: 0.5,
    source: 'WikiANN (Pan et al. 2017), English',
    licence: 'names no licence; its text is CC BY-SA',
    isPermissive: true,
  },
  {
    domain: 'wikineural en',
    language: 'en',
    files: ['entities/en/wn_val.tsv', 'entities/en/wn_test.tsv'],
    weight: 0.7,
    source: 'WikiNEuRal (Tedeschi et al. 2021), English',
    licence: 'CC BY-NC-SA 4.0',
    isPermissive: false,
  },
];
