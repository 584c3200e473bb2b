/** From which side the body chart shows a place. */
export type BodyView = "front" | "back";

/**
 * Where it may hurt, from head to foot, in pairs. Left and right are the person's own. `at` is the
 * place's middle on the body chart (160 wide, 360 high), as somebody sees it who looks at that side:
 * the right hand of the front view is on the left of its picture.
 */
export const painPlaces = {
  head: { view: "front", at: [80, 28] },
  neck: { view: "back", at: [80, 58] },
  "shoulder-left": { view: "front", at: [120, 82] },
  "shoulder-right": { view: "front", at: [40, 82] },
  "elbow-left": { view: "front", at: [129, 136] },
  "elbow-right": { view: "front", at: [31, 136] },
  "hand-left": { view: "front", at: [140, 192] },
  "hand-right": { view: "front", at: [20, 192] },
  chest: { view: "front", at: [80, 92] },
  belly: { view: "front", at: [80, 142] },
  "upper-back": { view: "back", at: [80, 98] },
  "lower-back": { view: "back", at: [80, 150] },
  "hip-left": { view: "front", at: [100, 184] },
  "hip-right": { view: "front", at: [60, 184] },
  "buttock-left": { view: "back", at: [62, 188] },
  "buttock-right": { view: "back", at: [98, 188] },
  "thigh-left": { view: "front", at: [99, 222] },
  "thigh-right": { view: "front", at: [61, 222] },
  "hamstring-left": { view: "back", at: [61, 230] },
  "hamstring-right": { view: "back", at: [99, 230] },
  "knee-left": { view: "front", at: [98, 260] },
  "knee-right": { view: "front", at: [62, 260] },
  "calf-left": { view: "back", at: [61, 290] },
  "calf-right": { view: "back", at: [99, 290] },
  "foot-left": { view: "front", at: [102, 338] },
  "foot-right": { view: "front", at: [58, 338] },
} as const satisfies Record<string, { view: BodyView; at: readonly [number, number] }>;

export type PainPlace = keyof typeof painPlaces;

export const painPlaceNames = Object.keys(painPlaces) as [PainPlace, ...PainPlace[]];

/** The places that are known of `names`, each once, from head to foot. */
export function knownPlaces(names: readonly string[]): PainPlace[] {
  return painPlaceNames.filter((place) => names.includes(place));
}
