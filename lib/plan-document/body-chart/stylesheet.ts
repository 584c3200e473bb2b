import { readFileSync } from "node:fs";
import { join } from "node:path";
import { painPlaceNames, painPlaces } from "@/lib/pain/places";
import { squeeze } from "../stylesheet";

const WIDTH = 160;
const HEIGHT = 360;

let kept: string | undefined;

/** What only the body chart needs: how it looks, where each place lies, and which is ticked. */
export function bodyChartStyle(): string {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const path = join(process.cwd(), "lib/plan-document/body-chart/body-chart.css");
  const percent = (part: number, of: number) => `${Math.round((part / of) * 1000) / 10}%`;
  const places = painPlaceNames.map((name) => {
    const [x, y] = painPlaces[name].at;
    return `.at-${name}{left:${percent(x, WIDTH)};top:${percent(y, HEIGHT)}}`;
  });
  const when = (state: string, after = "") =>
    painPlaceNames.map((name) => `form:has(#place-${name}:${state}) .at-${name}${after}`).join();
  const ticked = `${when("checked", "::before")}{width:1.5rem;height:1.5rem;background:var(--accent);box-shadow:inset 0 0 0 3px var(--raised)}`;
  const focused = `${when("focus-visible")}{outline:3px solid var(--focus);border-radius:50%}`;
  return (kept = squeeze(readFileSync(path, "utf8")) + places.join("") + ticked + focused);
}
