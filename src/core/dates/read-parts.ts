import type { DateUnit, Season, StatedDate } from '../../model/mention';
import type { DateLanguage } from './languages/date-language';
import { centuryOf, numberOf, type Lookup } from './lookups';
import type { FilledSlot } from './match-template';

/** Step 1b: the words in the slots of one date, or of one end of a range, to its stated parts. */
export function readParts(filled: readonly FilledSlot[], language: DateLanguage, lookup: Lookup): StatedDate {
  const parts: Parts = {};
  for (const { name, words } of filled) READERS[name]?.(parts, words, language, lookup);
  const { number: _number, way: _way, suffix: _suffix, meridiem, ...stated } = parts;
  if (stated.unit !== undefined) settleCount(stated, parts);
  else if (isPartAlone(stated)) countPart(stated);
  if (meridiem && stated.hour !== undefined) stated.hour = onClock(stated.hour, meridiem);
  if (stated.count !== undefined) delete stated.direction;
  return stated as StatedDate;
}

type Stated = { -readonly [Part in keyof StatedDate]?: StatedDate[Part] };

/** Stated parts while they are read, and what only counts together. */
interface Parts extends Stated {
  number?: number | undefined;
  way?: Way | undefined;
  meridiem?: 'am' | 'pm' | undefined;
  suffix?: string;
}

type Way = 'ago' | 'ahead' | 'hence' | 'before' | 'after' | 'previous' | 'following' | 'same';

/** Those that count from publication; the others count from a day of the text. */
const FROM_PUBLICATION: ReadonlySet<Way> = new Set(['ago', 'ahead', 'hence']);

type Reader = (parts: Parts, words: string, language: DateLanguage, lookup: Lookup) => void;

const FIRST_TWO_DIGIT_YEAR = 50;

const readWeekday: Reader = (parts, words, { weekdays }, lookup) => set(parts, 'weekday', lookup(weekdays, words));
const readDay: Reader = (parts, words, { dayWords }, lookup) => set(parts, 'day', numberOf(lookup, dayWords, words));
const readMonth: Reader = (parts, words, { months }, lookup) => set(parts, 'month', lookup(months, words));
const readMonthNumber: Reader = (parts, words) => set(parts, 'month', Number(words));
const readYear: Reader = (parts, words) => set(parts, 'year', Number(words));
const readHour: Reader = (parts, words) => {
  set(parts, 'hour', Number(words));
  parts.minute ??= 0;
};
const readDirection: Reader = (parts, words, { directions }, lookup) => set(parts, 'direction', lookup(directions, words));
const readPart: Reader = (parts, words, { partsOfDay }, lookup) => set(parts, 'partOfDay', lookup(partsOfDay, words));
const readUnit: Reader = (parts, words, { units, pluralUnits }, lookup) =>
  set(parts, 'unit', lookup<DateUnit>(units, words) ?? lookup<DateUnit>(pluralUnits, words));
const readWay: Reader = (parts, words, { counts }, lookup) => {
  parts.way = lookup(counts, words);
};

const READERS: Readonly<Record<string, Reader>> = {
  weekday: readWeekday,
  loneWeekday: readWeekday,
  day: readDay,
  dayNumber: readDay,
  loneDay: readDay,
  isoDay: readDay,
  month: readMonth,
  loneMonth: readMonth,
  monthNumber: readMonthNumber,
  isoMonth: readMonthNumber,
  year: readYear,
  loneYear: readYear,
  loneYearOfMonth: readYear,
  loneYearOfRange: readYear,
  shortYear: (parts, words) => {
    const number = Number(words.replace("'", ''));
    set(parts, 'year', number + (number < FIRST_TWO_DIGIT_YEAR ? 2000 : 1900));
  },
  shortEndYear: (parts, words) => set(parts, 'year', Number(words.replace("'", ''))),
  decade: (parts, words, { decades }, lookup) => set(parts, 'decade', decadeOf(numberOf(lookup, decades, words))),
  century: (parts, words, language, lookup) => set(parts, 'century', centuryOf(lookup, language, words)),
  season: (parts, words, { seasons }, lookup) => set(parts, 'season', lookup<Season>(seasons, words)),
  quarter: (parts, words, { ordinals }, lookup) =>
    set(parts, 'quarter', numberOf(lookup, ordinals, words) as StatedDate['quarter']),
  quarterSign: (parts, words) => set(parts, 'quarter', Number(words.slice(1)) as StatedDate['quarter']),
  half: (parts, words, { ordinals }, lookup) => set(parts, 'half', numberOf(lookup, ordinals, words) as StatedDate['half']),
  holiday: (parts, words, { holidays }, lookup) => set(parts, 'holiday', lookup(holidays, words)),
  modifier: (parts, words, { modifiers }, lookup) => set(parts, 'modifier', lookup(modifiers, words)),
  about: (parts) => set(parts, 'modifier', 'about'),
  part: readPart,
  noon: readPart,
  relativeDay: (parts, words, { relativeDays }, lookup) => countDays(parts, lookup(relativeDays, words)),
  textDay: (parts, words, { textDays }, lookup) => {
    countDays(parts, lookup(textDays, words));
    parts.isFromText = true;
  },
  unit: readUnit,
  period: readUnit,
  weekend: readUnit,
  yearUnit: readUnit,
  number: (parts, words, { numbers }, lookup) => {
    parts.number = numberOf(lookup, numbers, words);
  },
  ago: readWay,
  ahead: readWay,
  hence: readWay,
  before: readWay,
  after: readWay,
  previous: readWay,
  following: readWay,
  same: readWay,
  last: readDirection,
  this: readDirection,
  next: readDirection,
  suffix: (parts, words) => {
    parts.suffix = words;
  },
  hour: readHour,
  loneHour: readHour,
  minute: (parts, words) => set(parts, 'minute', Number(words)),
  clockDigits: (parts, words) => Object.assign(parts, { hour: Number(words.slice(0, 2)), minute: Number(words.slice(2)) }),
  meridiem: (parts, words, { meridiems }, lookup) => {
    parts.meridiem = lookup(meridiems, words);
  },
};

function set<Part extends keyof Stated>(parts: Parts, part: Part, value: Stated[Part] | undefined): void {
  if (value !== undefined) (parts as Stated)[part] = value;
}

function countDays(parts: Parts, count: number | undefined): void {
  if (count !== undefined) Object.assign(parts, { unit: 'day', count });
}

/** "années 90" are the last of their century that are over; "années 20" could be two, and newspapers mean the older ones. */
function decadeOf(number: number | undefined): number | undefined {
  return number !== undefined && number < 100 ? 1900 + number : number;
}

/** Ways that need no number. */
const STEPS_OF: Partial<Readonly<Record<Way, number>>> = { previous: 1, following: 1, same: 0 };
const BACKWARDS: ReadonlySet<Way> = new Set(['ago', 'before', 'previous']);

const STEPS = { last: -1, this: 0, next: 1 } as const;

/** "il y a trois semaines" counts back, "la semaine dernière" is one step; "l'année 2016" counts nothing. */
function settleCount(stated: Stated, { number, way, suffix }: Parts): void {
  if (stated.count !== undefined) return;
  const steps = way && (STEPS_OF[way] ?? number);
  if (way && steps !== undefined) {
    stated.count = BACKWARDS.has(way) ? -steps : steps;
    if (!FROM_PUBLICATION.has(way)) stated.isFromText = true;
  } else if (stated.direction) {
    stated.count = STEPS[stated.direction];
    if (suffix && !/ci$/i.test(suffix)) stated.isFromText = true;
  } else if (stated.year === undefined) stated.count = 0;
  else delete stated.unit;
}

/** "Ce soir", "fin de matinée": a part of the day of publication. */
function isPartAlone({ partOfDay, weekday, day, holiday, unit }: Stated): boolean {
  return partOfDay !== undefined && [weekday, day, holiday, unit].every((part) => part === undefined);
}

/** "Ce soir" is of the day of publication, "dans la soirée" of the day last spoken of. */
function countPart(stated: Stated): void {
  if (stated.direction === undefined) stated.isFromText = true;
  Object.assign(stated, { unit: 'day', count: stated.direction === 'last' ? -1 : 0 });
}

const NOON = 12;

function onClock(hour: number, meridiem: 'am' | 'pm'): number {
  if (meridiem === 'am') return hour === NOON ? 0 : hour;
  return hour < NOON ? hour + NOON : hour;
}
