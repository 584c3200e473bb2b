import { figureSchema, type Arrow, type FigureData, type Pose } from "@/lib/figure/schema";
import { mirrorPose, mirrorWords } from "./mirror";

export const MOST_POSES = 6;
export const FEWEST_POSES = 2;

/** The figure with one pose replaced. */
export function withPose(figure: FigureData, index: number, pose: Pose): FigureData {
  return { ...figure, poses: figure.poses.map((old, i) => (i === index ? pose : old)) };
}

/** The words of a figure that nobody has written words for: its poses in their order. */
export function describePoses({ poses }: Pick<FigureData, "poses">): string {
  const [first, ...others] = poses.map(({ name }) => name.trim());
  const text = `A person begins here: ${first}. ${others.map((name) => `Then: ${name}.`).join(" ")}`;
  return text.slice(0, 600);
}

/**
 * Whether the body was changed since `begun` while the words that somebody wrote for it then were
 * not: they would tell who cannot see it of another movement.
 */
export function hasOldWords(figure: FigureData, begun: FigureData | null): boolean {
  if (!begun || figure.alt !== begun.alt || begun.alt === describePoses(begun)) return false;
  // Parsed, so that both have their fields in one order.
  const shapes = (one: FigureData) => JSON.stringify(figureSchema.parse(one).poses.map(shapeOf));
  return shapes(figure) !== shapes(begun);
}

/** Renames a pose; words that were made of the poses' names follow. */
export function namePose(figure: FigureData, index: number, name: string): FigureData {
  const named = withPose(figure, index, { ...figure.poses[index]!, name: name.slice(0, 60) });
  return figure.alt === describePoses(figure) ? { ...named, alt: describePoses(named) } : named;
}

/** What a pose is apart from its name and its times. */
const shapeOf = ({ name: _name, hold: _hold, move: _move, breath: _breath, ...shape }: Pose) =>
  shape;

/** Whether no pose differs from the first, as in a figure that was just begun. */
export function isUnmoved({ poses }: FigureData): boolean {
  return new Set(poses.map((pose) => JSON.stringify(shapeOf(pose)))).size === 1;
}

/**
 * The figure with a pose's body changed. While nothing moves yet, all poses follow the first: who
 * begins a figure sets up its start once.
 */
export function shapePose(figure: FigureData, index: number, pose: Pose): FigureData {
  if (index !== 0 || !isUnmoved(figure)) return withPose(figure, index, pose);
  return { ...figure, poses: figure.poses.map((old) => ({ ...old, ...shapeOf(pose) })) };
}

/** Sets a pose back to the one before it, to draw the next movement from there. */
export function repeatPose(figure: FigureData, index: number): FigureData {
  const [before, pose] = [figure.poses[index - 1], figure.poses[index]];
  if (!before || !pose) return figure;
  return withPose(figure, index, { ...pose, ...structuredClone(shapeOf(before)) });
}

/** Puts a copy of a pose after it, or its mirror image; nothing more than six fits a figure. */
export function copyPose(figure: FigureData, index: number, mirrored = false): FigureData {
  const pose = figure.poses[index];
  if (!pose || figure.poses.length >= MOST_POSES) return figure;
  const copy = mirrored ? mirrorPose(pose) : structuredClone(pose);
  copy.name = freeName(figure, mirrored ? mirrorWords(pose.name) : pose.name);
  const poses = [...figure.poses.slice(0, index + 1), copy, ...figure.poses.slice(index + 1)];
  return renumber(figure, poses, (old) => (old > index ? old + 1 : old));
}

function freeName({ poses }: FigureData, wanted: string): string {
  const taken = new Set(poses.map(({ name }) => name));
  const stem = wanted.replace(/ \d+$/, "").slice(0, 56);
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}

/** Takes a pose away; two always stay, because one alone shows no movement. */
export function removePose(figure: FigureData, index: number): FigureData {
  if (figure.poses.length <= FEWEST_POSES) return figure;
  const poses = figure.poses.filter((_, i) => i !== index);
  return renumber(figure, poses, (old) =>
    old === index ? Math.min(old, poses.length - 1) : old > index ? old - 1 : old,
  );
}

/** Exchanges a pose with the one before (-1) or after it (1). */
export function movePose(figure: FigureData, index: number, by: -1 | 1): FigureData {
  const to = index + by;
  const [a, b] = [figure.poses[index], figure.poses[to]];
  if (!a || !b) return figure;
  const poses = figure.poses.map((pose, i) => (i === index ? b : i === to ? a : pose));
  return renumber(figure, poses, (old) => (old === index ? to : old === to ? index : old));
}

/** The still and the arrows go on meaning the poses that they meant. */
function renumber(figure: FigureData, poses: Pose[], to: (old: number) => number): FigureData {
  const arrows = figure.arrows.map((arrow): Arrow => {
    if (!("follow" in arrow)) return arrow;
    const ends = {
      ...(arrow.from !== undefined && { from: to(arrow.from) }),
      ...(arrow.to !== undefined && { to: to(arrow.to) }),
    };
    return { ...arrow, ...ends };
  });
  const renumbered = { ...figure, poses, arrows, still: to(figure.still) };
  return figure.alt === describePoses(figure)
    ? { ...renumbered, alt: describePoses(renumbered) }
    : renumbered;
}
