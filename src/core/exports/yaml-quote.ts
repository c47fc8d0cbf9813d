/** Some words as a YAML scalar between double quotes, on one line, whatever is in them (https://yaml.org/spec/1.2.2/#57-escaped-characters). */
export function yamlQuote(text: string): string {
  return JSON.stringify(text).replaceAll(TO_ESCAPE, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What JSON lets stand and YAML does not, or reads as a line's end. */
const TO_ESCAPE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
