const NUMBER = /-?\d*\.?\d+/g;

/** The numbers of an outline that `compact` wrote, in tenths of a unit. */
export const tenthsOf = (d: string): number[] =>
  (d.match(NUMBER) ?? []).map((number) => Math.round(Number(number) * 10));

/** The same commands with other numbers, in tenths, as `compact` would write them. */
export function withTenths(d: string, tenths: readonly number[]): string {
  let index = 0;
  return d.replace(/([a-z]?) ?-?\d*\.?\d+/gi, (_, command: string) => {
    const text = String(tenths[index]! / 10).replace(/^(-?)0\./, "$1.");
    index += 1;
    return command + (command || text.startsWith("-") ? "" : " ") + text;
  });
}

/** Where an outline is at a share of the way between two others, to the next tenth. */
export const onTheWay = (from: readonly number[], to: readonly number[], share: number) =>
  from.map((value, i) => Math.round(value + (to[i]! - value) * share));
