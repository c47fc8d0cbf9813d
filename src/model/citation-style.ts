/** How articles are cited: APA, 7th edition; Chicago, notes; NF ISO 690. Named by the messages `citationStyle_<id>`. */
export const CITATION_STYLES = ['chicago', 'apa', 'iso690'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
