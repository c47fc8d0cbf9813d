/**
 * A text as XML 1.0 that reads as it is written, in an element or between double quotes: what the text may not hold
 * (https://www.w3.org/TR/xml/#charsets), control characters and half characters, becomes U+FFFD, one for one; line breaks that readers
 * would change are references.
 */
export function escapeXml(text: string): string {
  return text.replaceAll(NOT_IN_XML, '\uFFFD').replaceAll(SPECIAL, (sign) => ENTITIES[sign] ?? sign);
}

// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** XML 1.1 makes line breaks of the last three; XML 1.0 takes them as they are. */
const SPECIAL = /[&<>"\r\u0085\u2028]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** A text as the value of an attribute, whose line breaks and tabs readers would make spaces. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replaceAll(BREAK, (sign) => `&#${sign.charCodeAt(0)};`);
}

const BREAK = /[\n\t]/g;
