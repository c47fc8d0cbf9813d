import { addDays, type CalendarDay } from './calendar';

/** The day of a feast in a year; null for a name that is not known. */
export function holidayIn(name: string, year: number): CalendarDay | null {
  const fixed = FIXED[name];
  if (fixed) return { year, month: fixed[0], day: fixed[1] };
  const offset = DAYS_AFTER_EASTER[name];
  if (offset !== undefined) return addDays(easterOf(year), offset);
  return name === 'thanksgiving' ? nthWeekday(year, 11, 4, 4) : null;
}

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'new-year': [1, 1],
  epiphany: [1, 6],
  valentine: [2, 14],
  'labour-day': [5, 1],
  'independence-day': [7, 4],
  'bastille-day': [7, 14],
  assumption: [8, 15],
  halloween: [10, 31],
  'all-saints': [11, 1],
  armistice: [11, 11],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-year-eve': [12, 31],
};

const DAYS_AFTER_EASTER: Readonly<Record<string, number>> = {
  'shrove-tuesday': -47,
  'ash-wednesday': -46,
  'palm-sunday': -7,
  'good-friday': -2,
  easter: 0,
  'easter-monday': 1,
  ascension: 39,
  pentecost: 49,
  'pentecost-monday': 50,
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher; Astronomical Algorithms, 1991, chapter 8). */
export function easterOf(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

const DAYS_OF_WEEK = 7;

/** The `count`th of a weekday (1 is Monday) in a month. */
function nthWeekday(year: number, month: number, weekday: number, count: number): CalendarDay {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || DAYS_OF_WEEK;
  return { year, month, day: 1 + ((weekday - first + DAYS_OF_WEEK) % DAYS_OF_WEEK) + (count - 1) * DAYS_OF_WEEK };
}
