import { loopOf, type Loop } from "../animate";
import type { FigureData } from "../schema";
import { writeNumbers } from "./numbers";
import { onTheWay, numbersOf } from "./outline";
import { pathsOf } from "./paths-of";
import type { MotionNotes } from "./schema";
import { pairsOf } from "./ways";

/** Notes the motion of a figure at a tempo, as `animateFigure` draws it, from its still picture. */
export function writeNotes(
  figure: FigureData,
  tempo: string | null,
  stillPicture: string,
): MotionNotes {
  const loop = loopOf(figure, tempo);
  const ways = loop.stretches.map(({ from, to }) => [from, to] as const);
  const known = pathsOf(stillPicture).map(({ attributes, d }) => `${attributes} ${d}`);
  const others: [string, string][] = [];
  const timings: [number[], string, string][] = [];
  const numbers = [loop.paths.length];
  let next = 0;
  for (const path of loop.paths) {
    const { attributes, still, steps } = path;
    let place = known.indexOf(`${attributes} ${still}`);
    if (place < 0) place = known.length + others.push([attributes, still]) - 1;
    numbers.push(place - next);
    next = place + 1;
    if (!steps) {
      numbers.push(0);
      continue;
    }
    const { pieces, keyTimes, keySplines } = steps;
    let timing = timings.findIndex((one) => one[1] === keyTimes && one[2] === keySplines);
    if (timing < 0) timing = timings.push([[...pieces], keyTimes, keySplines]) - 1;
    numbers.push(timing + 1, ...changes(path, steps, ways, loop.still));
  }
  const { seconds, poses, still, signs } = loop;
  return { seconds, poses, still, signs, ways, timings, others, numbers: writeNumbers(numbers) };
}

type Path = Loop["paths"][number];

/** How many numbers stay and change in turn, then all changes. */
function changes(
  path: Path,
  { pieces, values }: NonNullable<Path["steps"]>,
  ways: MotionNotes["ways"],
  still: number,
): number[] {
  const poses = path.poses.map(numbersOf);
  const rows = poses.filter((_, pose) => pose !== still).map((pose) => minus(pose, poses[still]!));
  for (const { first, second, pieces: count } of pairsOf(ways, pieces)) {
    const way = ways.findIndex(
      ([from, to]) => Math.min(from, to) === first && Math.max(from, to) === second,
    );
    const begins = pieces.slice(0, way).reduce((sum, some) => sum + some + 1, 0);
    const isBack = ways[way]![0] === second;
    for (let piece = 1; piece < count; piece += 1) {
      const outline = numbersOf(values[begins + (isBack ? count - piece : piece)]!);
      rows.push(minus(outline, onTheWay(poses[first]!, poses[second]!, piece / count)));
    }
  }
  const change = poses[still]!.map((_, i) => rows.some((row) => row[i] !== 0));
  return [...runs(change), ...rows.flatMap((row) => row.filter((_, i) => change[i]))];
}

const minus = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value - b[i]!);

/** How many in turn are false, true, false and so on, up to the end. */
function runs(list: readonly boolean[]): number[] {
  const lengths: number[] = [];
  let is = false;
  for (let at = 0; at < list.length; is = !is) {
    let end = at;
    while (end < list.length && list[end] === is) end += 1;
    lengths.push(end - at);
    at = end;
  }
  return lengths;
}
