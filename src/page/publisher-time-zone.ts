/**
 * The time zone a publisher works in, from the country of its domain name or of the page's language tag. Most publication
 * stamps are UTC; the day a reader sees is the publisher's.
 */
export function publisherTimeZone(host: string, languageTag: string): string | null {
  const domain = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  const [language = '', region = ''] = languageTag.replace('_', '-').split('-');
  return ZONES[domain] ?? ZONES[region.toLowerCase()] ?? LANGUAGE_ZONES[language.toLowerCase()] ?? null;
}

/** Countries with one zone, or one where nearly all newsrooms are. */
const ZONES: Readonly<Record<string, string>> = {
  ar: 'America/Argentina/Buenos_Aires',
  at: 'Europe/Vienna',
  au: 'Australia/Sydney',
  be: 'Europe/Brussels',
  bg: 'Europe/Sofia',
  br: 'America/Sao_Paulo',
  ca: 'America/Toronto',
  ch: 'Europe/Zurich',
  ci: 'Africa/Abidjan',
  cm: 'Africa/Douala',
  cz: 'Europe/Prague',
  de: 'Europe/Berlin',
  dk: 'Europe/Copenhagen',
  dz: 'Africa/Algiers',
  ee: 'Europe/Tallinn',
  es: 'Europe/Madrid',
  fi: 'Europe/Helsinki',
  fr: 'Europe/Paris',
  gb: 'Europe/London',
  gr: 'Europe/Athens',
  hr: 'Europe/Zagreb',
  hu: 'Europe/Budapest',
  ie: 'Europe/Dublin',
  in: 'Asia/Kolkata',
  it: 'Europe/Rome',
  jp: 'Asia/Tokyo',
  lt: 'Europe/Vilnius',
  lu: 'Europe/Luxembourg',
  lv: 'Europe/Riga',
  ma: 'Africa/Casablanca',
  mx: 'America/Mexico_City',
  nl: 'Europe/Amsterdam',
  no: 'Europe/Oslo',
  nz: 'Pacific/Auckland',
  pl: 'Europe/Warsaw',
  pt: 'Europe/Lisbon',
  ro: 'Europe/Bucharest',
  rs: 'Europe/Belgrade',
  ru: 'Europe/Moscow',
  se: 'Europe/Stockholm',
  si: 'Europe/Ljubljana',
  sk: 'Europe/Bratislava',
  sn: 'Africa/Dakar',
  tn: 'Africa/Tunis',
  tr: 'Europe/Istanbul',
  ua: 'Europe/Kyiv',
  uk: 'Europe/London',
  us: 'America/New_York',
};

/** Languages written mostly in one zone; English, Spanish, Portuguese and Arabic are not. */
const LANGUAGE_ZONES: Readonly<Record<string, string>> = {
  fr: 'Europe/Paris',
  de: 'Europe/Berlin',
  it: 'Europe/Rome',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  sv: 'Europe/Stockholm',
  da: 'Europe/Copenhagen',
  nb: 'Europe/Oslo',
  fi: 'Europe/Helsinki',
  el: 'Europe/Athens',
  cs: 'Europe/Prague',
  hu: 'Europe/Budapest',
  ro: 'Europe/Bucharest',
  ru: 'Europe/Moscow',
  uk: 'Europe/Kyiv',
};

/** The calendar day of an instant in a time zone, as `YYYY-MM-DD`. */
export function dayInZone(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(instant);
}
