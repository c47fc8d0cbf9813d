/** The elements that kept HTML is made of. What is none of them is left out, its words are not. */
export const KEPT_BLOCKS: ReadonlySet<string> = new Set(
  'BLOCKQUOTE CAPTION DD DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE TABLE TBODY TD TFOOT TH THEAD TR UL'.split(' '),
);
export const KEPT_INLINES: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO CITE CODE DEL EM I INS KBD MARK Q RP RT RUBY S SMALL STRONG SUB SUP TIME U VAR'.split(' '),
);
/** They stand for themselves: a line's end, and an image that is not loaded. */
export const KEPT_EMPTY: ReadonlySet<string> = new Set(['BR', 'IMG']);

/** The attributes that kept elements may have, and what may be in them. */
export const KEPT_ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  href: /^https?:\/\/.{1,2000}$/i,
  alt: /\S/,
  lang: /^[a-z\d-]{1,35}$/i,
  dir: /^(?:ltr|rtl|auto)$/i,
  colspan: /^\d{1,3}$/,
  rowspan: /^\d{1,3}$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/i,
  start: /^-?\d{1,6}$/,
  value: /^-?\d{1,6}$/,
  reversed: /^(?:reversed)?$/i,
};
