/** What the tests use of Citation.js and of citeproc-js, which have no types (https://citation.js.org/api/). */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: object);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
  interface Texts {
    get(name: string): string;
  }
  export const plugins: { readonly config: { get(name: '@csl'): { readonly styles: Texts; readonly locales: Texts } } };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module 'citeproc' {
  interface Texts {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }
  class Engine {
    constructor(texts: Texts, style: string, language: string, isForced: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
