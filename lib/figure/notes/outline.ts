import { numbersOf } from "../compact";

export { numbersOf };

/** A compact outline with the same commands and other numbers. */
export function withNumbers(d: string, numbers: readonly number[]): string {
  let index = 0;
  return d.replace(/([a-z]?) ?-?\d+/gi, (_, command: string) => {
    const number = numbers[index]!;
    index += 1;
    return command + (command || number < 0 ? "" : " ") + number;
  });
}

/** Where an outline is at a share of the way between two others, in whole numbers. */
export const onTheWay = (from: readonly number[], to: readonly number[], share: number) =>
  from.map((value, i) => Math.round(value + (to[i]! - value) * share));
