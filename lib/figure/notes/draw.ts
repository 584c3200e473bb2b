import { figureStyle, movingMarkup, type MovingPath } from "../moving-markup";
import { numberReader } from "./numbers";
import { numbersOf, onTheWay, withNumbers } from "./outline";
import { pathsOf } from "./paths-of";
import type { MotionNotes } from "./schema";
import { pairsOf } from "./ways";

/**
 * The moving picture of the notes, from the still one of the same figure; the same as `animateFigure`
 * draws it. `before` stands in front of all that is drawn.
 */
export function drawNotes(notes: MotionNotes, still: string, before = ""): string {
  const [, head = "", outlined = "", afterwards = ""] =
    /^(<svg[^]*?>)<g ([^>]*)>[^]*?<\/g>([^]*?)(?:<\/svg>)?$/.exec(still) ?? [];
  // The arrows come right after the body; a breath's signs have a group of their own.
  const [arrows = ""] = afterwards.split("<g ");
  const body = movingMarkup({
    ...notes,
    paths: readPaths(notes, still),
    arrows: arrows.replace(/><\/path>/g, "/>"),
    outlined,
    side: "",
    begin: "",
  });
  // As XML wants it, whatever a browser wrote.
  const open = head.replace(/aria-label="[^"]*"/, (label) =>
    label.replace(/&nbsp;/g, "\u00a0").replace(/</g, "&#60;"),
  );
  return `${open}${before}<style>${figureStyle}</style>${body}</svg>`;
}

type Notes = Pick<MotionNotes, "numbers" | "others" | "timings" | "ways" | "poses" | "still">;

function readPaths(notes: Notes, picture: string): MovingPath[] {
  const read = numberReader(notes.numbers);
  const others = notes.others.map(([attributes, d]) => ({ attributes, d }));
  const all = [...pathsOf(picture), ...others];
  let place = 0;
  return Array.from({ length: read() }, () => {
    place += read();
    const { attributes, d } = all[place]!;
    place += 1;
    const timing = notes.timings[read() - 1];
    if (!timing) return { attributes, still: d, poses: Array(notes.poses).fill(d), steps: null };
    return { attributes, still: d, ...readSteps(notes, d, timing, read) };
  });
}

function readSteps(
  { ways, poses: count, still }: Notes,
  d: string,
  [pieces, keyTimes, keySplines]: MotionNotes["timings"][number],
  read: () => number,
): Pick<MovingPath, "poses" | "steps"> {
  const stands = numbersOf(d);
  const changes: boolean[] = [];
  for (let is = false; changes.length < stands.length; is = !is)
    for (let left = read(); left > 0; left -= 1) changes.push(is);
  const row = (from: readonly number[]) =>
    from.map((value, i) => (changes[i] ? value + read() : value));
  const poses = Array.from({ length: count }, (_, pose) => (pose === still ? stands : row(stands)));
  const texts = poses.map((pose) => withNumbers(d, pose));
  const between = pairsOf(ways, pieces).map((pair) => {
    const [first, second] = [poses[pair.first]!, poses[pair.second]!];
    const inner = Array.from({ length: pair.pieces - 1 }, (_, piece) =>
      withNumbers(d, row(onTheWay(first, second, (piece + 1) / pair.pieces))),
    );
    return { ...pair, inner };
  });
  const values = [d];
  for (const [from, to] of ways) {
    const { inner } = between.find(
      ({ first, second }) => first === Math.min(from, to) && second === Math.max(from, to),
    )!;
    values.push(...(from < to ? inner : inner.slice().reverse()), texts[to]!, texts[to]!);
  }
  return { poses: texts, steps: { keyTimes, keySplines, values } };
}
