import { drawArrow } from "./arrow";
import { numberLabel, outlined } from "./draw";
import { picture, type Frame } from "./frame";
import { attributes } from "./paint";
import type { FigureData } from "./schema";
import type { Track } from "./tracks";

/**
 * All poses small and numbered in one picture: what is seen when nothing should move. `tracks` may
 * be some of the paths only; the last call, with `closing`, adds arrows and numbers.
 */
export function drawFrames(
  figure: FigureData,
  tracks: readonly Track[],
  frame: Frame,
  side: string,
  closing: boolean,
): string {
  const columns = figure.poses.length > 4 ? 3 : 2;
  const scale = 1 / columns;
  const rows = Math.ceil(figure.poses.length / columns);
  const top = (picture.height - rows * picture.height * scale) / 2;
  const frames = figure.poses.map((_, pose) => {
    const body = tracks
      .map(({ shape, poses }) => `<path d="${poses[pose]}" ${attributes(shape)}/>`)
      .join("");
    const arrows =
      closing && pose === figure.still ? frame.arrows.map((way) => drawArrow(way)).join("") : "";
    const x = (pose % columns) * picture.width * scale;
    const y = top + Math.floor(pose / columns) * picture.height * scale;
    const at = `x="${round(x)}" y="${round(y)}" width="${round(picture.width * scale)}" height="${round(picture.height * scale)}"`;
    return `<svg ${at} viewBox="0 0 ${picture.width} ${picture.height}"><g${side}><g ${outlined}>${body}</g>${arrows}</g>${closing ? numberLabel(pose) : ""}</svg>`;
  });
  return `<g class="figure-frames" display="none">${frames.join("")}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
