import { PLOTS, SCENES, type NewsLanguage, type Plot, type Scene } from './happenings';

/** An article of the made news. */
export interface MadeArticle {
  /** `/news/fr/genes-0-3`: no two share it. */
  readonly path: string;
  readonly language: NewsLanguage;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** ISO 8601 day. */
  readonly published: string;
  /** Number of the happening that it tells; several articles in several languages tell one. */
  readonly happening: number;
  /** Whether its first date names the wrong weekday. */
  readonly isWrong: boolean;
  /** Whether it tells that it happened a day later than the other articles say. */
  readonly isLate: boolean;
}

/**
 * So many articles in French, English and German about the same few dozen happenings, the same ones each time: whom and what several
 * name, a day told in each, in one of `WRONG_EVERY` a weekday that is not that day's, and in one of
 * `LATE_EVERY` another day than the others tell.
 */
export function makeNews(count: number): MadeArticle[] {
  return Array.from({ length: count }, (_, index) => makeArticle(index));
}

const LANGUAGES: readonly NewsLanguage[] = ['fr', 'en', 'de'];
const LOCALES: Readonly<Record<NewsLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' };
/** Articles that tell of one happening. */
const REPORTS = 6;
const WRONG_EVERY = 20;
const LATE_EVERY = 18;
const FIRST_DAY = Date.UTC(2022, 0, 11);
const DAY = 24 * 60 * 60 * 1000;
/** Days between two happenings: more than two weeks, so that weekdays vary. */
const PACE = 17;

function makeArticle(index: number): MadeArticle {
  const happening = Math.floor(index / REPORTS);
  const report = index % REPORTS;
  const language = LANGUAGES[report % LANGUAGES.length] ?? 'fr';
  const [scene, plot] = [
    SCENES[happening % SCENES.length],
    PLOTS[(happening + Math.floor(happening / SCENES.length)) % PLOTS.length],
  ];
  if (!scene || !plot) throw new Error('There is nothing to tell.');
  const day = FIRST_DAY + happening * PACE * DAY;
  const isWrong = index % WRONG_EVERY === WRONG_EVERY - 1;
  const isLate = index % LATE_EVERY === 1;
  const fill = filler(scene, language, dayInWords(isLate ? day + DAY : day, language, isWrong));
  return {
    path: `/news/${language}/${happening}-${report}`,
    language,
    title: fill(plot.title[language]),
    paragraphs: paragraphsOf(plot, language, report).map(fill),
    published: new Date(day + (1 + Math.floor(report / LANGUAGES.length)) * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length),
    happening,
    isWrong,
    isLate,
  };
}

/** Reports in one language are told in another order, so that no two have the same text. */
function paragraphsOf(plot: Plot, language: NewsLanguage, report: number): readonly string[] {
  const [first = '', ...rest] = plot.report[language];
  return [first, ...(report < LANGUAGES.length ? rest : rest.toReversed())];
}

function filler(scene: Scene, language: NewsLanguage, day: string): (text: string) => string {
  const values: Readonly<Record<string, string>> = {
    place: scene.place[language],
    country: scene.country[language],
    person: scene.person[language],
    organisation: scene.organisation[language],
    day,
  };
  return (text) => text.replace(/\{(?<name>\w+)\}/g, (_whole, name: string) => values[name] ?? '');
}

/** "mardi 11 janvier 2022", "Tuesday 11 January 2022", "Dienstag, dem 11. Januar 2022" without what its language puts before. */
function dayInWords(day: number, language: NewsLanguage, isWrong: boolean): string {
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' }).format(
    day + (isWrong ? 2 * DAY : 0),
  );
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return language === 'de' ? `${weekday}, dem ${date}` : `${language === 'fr' ? 'le ' : ''}${weekday} ${date}`;
}
