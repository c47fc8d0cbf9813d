/** A text as HTML that shows it as it is written, in an element or between double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(SPECIAL, (sign) => ENTITIES[sign] ?? '\uFFFD');
}

/** An address as that of a link; null where it leads to no page of the web. */
export function webAddress(address: string): string | null {
  return WEB.test(address) ? escapeHtml(address) : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
/** With the controls that no HTML may have (https://html.spec.whatwg.org/multipage/parsing.html#parse-error-control-character-in-input-stream). */
// oxlint-disable-next-line no-control-regex
const SPECIAL = /[&<>"'\r\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;
const WEB = /^https?:\/\/[^\s<>"]+$/i;
