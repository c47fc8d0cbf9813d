/** How the words of a language run; `auto`, by their first letters, where the language is not known. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  if (primary === '' || primary === 'und') return 'auto';
  const script = rest.find((part) => part.length === 4);
  if (script !== undefined) return SCRIPTS.has(script) ? 'rtl' : 'ltr';
  return LANGUAGES.has(primary) ? 'rtl' : 'ltr';
}

/** Languages that are written from right to left unless their tag names another script (https://cldr.unicode.org, `characterOrder`). */
const LANGUAGES = new Set(
  'ar arc ary arz azb bal bqi ckb dv fa glk he iw khw ks lrc luz mzn nqo pnb prs ps sd sdh syr ug ur yi'.split(' '),
);
const SCRIPTS = new Set('adlm arab aran hebr mand mend nkoo rohg samr syrc thaa'.split(' '));
