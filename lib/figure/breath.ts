import type { Camera, Point } from "./camera";
import { minus, plus, polyline } from "./paths";
import { paint } from "./paint";
import type { Skeleton } from "./joints";
import { add, inFrame } from "./vector";

export const inBreathInk = (paths: string) =>
  `<g fill="none" stroke="${paint.breath}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`;

/**
 * Small chevrons before the mouth: towards the face to breathe in, away from it to breathe out. As
 * many as are counted, in the order in which the breath passes them; two without a count.
 */
export function breathSigns(
  { head }: Skeleton,
  camera: Camera,
  breath: "in" | "out",
  count = 2,
): string[] {
  const at = (ahead: number) => camera.project(add(head.at, inFrame(head.frame, ahead, -5, 0)));
  const mouth = at(13);
  const [dx, dy] = minus(at(33), mouth);
  const size = Math.hypot(dx, dy);
  // Seen from the front there is no room before the face: beside the mouth instead.
  const way: Point = size < 6 ? [1, 0] : [dx / size, dy / size];
  const from = size < 6 ? plus(mouth, [11, 0]) : plus(mouth, way, 3);
  const sign = breath === "out" ? 1 : -1;
  const chevron = (along: number) => {
    const tip = plus(from, way, along + 2.2 * sign);
    const back = plus(from, way, along - 2.2 * sign);
    const side: Point = [-way[1], way[0]];
    return polyline([plus(back, side, 4), tip, plus(back, side, -4)]);
  };
  const all = Array.from({ length: count }, (_, i) => chevron(2 + 7 * i));
  return breath === "out" ? all : all.toReversed();
}

/** All signs of a pose's breath, as one picture. */
export const drawBreath = (
  body: Skeleton,
  camera: Camera,
  { breath, count }: { breath?: "in" | "out" | undefined; count?: number | undefined },
): string =>
  breath ? inBreathInk(`<path d="${breathSigns(body, camera, breath, count).join("")}"/>`) : "";
