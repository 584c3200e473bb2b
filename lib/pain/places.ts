/** From which side the body chart shows a place. */
export type BodyView = "front" | "back";

/**
 * Where it may hurt, from head to foot. Left and right are the person's own. `at` is the place's
 * middle on the body chart (160 wide, 360 high), as somebody sees it who looks at that side: so the
 * right hand is on the left of the front view, and on the right of none.
 */
export const painPlaces = {
  head: { view: "front", at: [80, 28] },
  "shoulder-right": { view: "front", at: [40, 82] },
  chest: { view: "front", at: [80, 92] },
  "shoulder-left": { view: "front", at: [120, 82] },
  "elbow-right": { view: "front", at: [31, 136] },
  belly: { view: "front", at: [80, 142] },
  "elbow-left": { view: "front", at: [129, 136] },
  "hand-right": { view: "front", at: [20, 192] },
  "hip-right": { view: "front", at: [60, 184] },
  "hip-left": { view: "front", at: [100, 184] },
  "hand-left": { view: "front", at: [140, 192] },
  "thigh-right": { view: "front", at: [61, 222] },
  "thigh-left": { view: "front", at: [99, 222] },
  "knee-right": { view: "front", at: [62, 260] },
  "knee-left": { view: "front", at: [98, 260] },
  "foot-right": { view: "front", at: [58, 338] },
  "foot-left": { view: "front", at: [102, 338] },
  neck: { view: "back", at: [80, 58] },
  "upper-back": { view: "back", at: [80, 98] },
  "lower-back": { view: "back", at: [80, 150] },
  "buttock-left": { view: "back", at: [62, 188] },
  "buttock-right": { view: "back", at: [98, 188] },
  "hamstring-left": { view: "back", at: [61, 230] },
  "hamstring-right": { view: "back", at: [99, 230] },
  "calf-left": { view: "back", at: [61, 290] },
  "calf-right": { view: "back", at: [99, 290] },
} as const satisfies Record<string, { view: BodyView; at: readonly [number, number] }>;

export type PainPlace = keyof typeof painPlaces;

export const painPlaceNames = Object.keys(painPlaces) as [PainPlace, ...PainPlace[]];

/** The places that are known of `names`, each once, from head to foot. */
export function knownPlaces(names: readonly string[]): PainPlace[] {
  return painPlaceNames.filter((place) => names.includes(place));
}
