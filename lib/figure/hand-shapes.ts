import { z } from "zod";

/**
 * How far a hand's joints are bent, in degrees: knuckles, both finger joints together, the thumb
 * across the palm, the index finger by itself (as the others when absent), and the fingers' spread.
 */
export const handAnglesSchema = z.strictObject({
  knuckles: z.number().min(-30).max(95),
  fingers: z.number().min(0).max(180),
  thumb: z.number().min(-20).max(90),
  thumbBend: z.number().min(0).max(80).optional(),
  index: z.tuple([z.number().min(-30).max(95), z.number().min(0).max(180)]).optional(),
  spread: z.number().min(0).max(20).optional(),
});
export type HandAngles = z.infer<typeof handAnglesSchema>;

export const handShapeNames = [
  "rest",
  "open",
  "spread",
  "fist",
  "hook",
  "table-top",
  "straight-fist",
  "grip",
  "pinch",
  "point",
  "thumb-up",
] as const;
export type HandShape = (typeof handShapeNames)[number];

/** The named shapes; tendon glides go open, hook, fist, table-top, straight fist. */
export const handShapes: Record<HandShape, Required<HandAngles>> = {
  rest: { knuckles: 18, fingers: 35, thumb: 15, thumbBend: 15, index: [14, 28], spread: 2 },
  open: { knuckles: 0, fingers: 0, thumb: 5, thumbBend: 0, index: [0, 0], spread: 1 },
  spread: { knuckles: -5, fingers: 0, thumb: -15, thumbBend: 0, index: [-5, 0], spread: 13 },
  fist: { knuckles: 85, fingers: 165, thumb: 62, thumbBend: 55, index: [85, 165], spread: 0 },
  hook: { knuckles: 0, fingers: 165, thumb: 0, thumbBend: 0, index: [0, 165], spread: 0 },
  "table-top": { knuckles: 88, fingers: 0, thumb: 5, thumbBend: 0, index: [88, 0], spread: 0 },
  "straight-fist": {
    knuckles: 88,
    fingers: 90,
    thumb: 0,
    thumbBend: 0,
    index: [88, 90],
    spread: 0,
  },
  grip: { knuckles: 60, fingers: 125, thumb: 55, thumbBend: 40, index: [60, 125], spread: 0 },
  pinch: { knuckles: 20, fingers: 30, thumb: 52, thumbBend: 22, index: [52, 62], spread: 4 },
  point: { knuckles: 85, fingers: 160, thumb: 60, thumbBend: 50, index: [0, 0], spread: 0 },
  "thumb-up": { knuckles: 85, fingers: 165, thumb: -20, thumbBend: 0, index: [85, 165], spread: 0 },
};

/** The joints of a hand, whether it is named or given in numbers. */
export function handAngles(shape: HandShape | HandAngles | undefined): Required<HandAngles> {
  if (typeof shape !== "object") return handShapes[shape ?? "rest"];
  const index: [number, number] = shape.index ?? [shape.knuckles, shape.fingers];
  return { thumbBend: 0, spread: 0, ...shape, index };
}
