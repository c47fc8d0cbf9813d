/** The number that comes after another among some in order, or before it; at the end it begins again. Undefined where there are none. */
export function stepFrom(numbers: readonly number[], current: number, direction: 1 | -1): number | undefined {
  return direction > 0
    ? (numbers.find((number) => number > current) ?? numbers[0])
    : (numbers.findLast((number) => number < current) ?? numbers.at(-1));
}
