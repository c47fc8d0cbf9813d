/** The day that it is where the reader is, ISO 8601: `2022-04-05`. */
export function dayHere(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
