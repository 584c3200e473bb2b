import { z } from "zod";

export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];

export const angle = z.number().min(-180).max(180);
export const centimetre = z.number().min(-300).max(300);

export const vectorSchema = z.tuple([centimetre, centimetre, centimetre]);
export type Vector = z.infer<typeof vectorSchema>;

export const trunkPoints = ["hips", "waist", "chest", "shoulders", "head"] as const;
// prettier-ignore
const limbPoints = [
  "hip", "knee", "ankle", "heel", "ball", "toes",
  "shoulder", "elbow", "wrist", "hand", "fingers",
] as const;
type LimbPoint = `${Side}-${(typeof limbPoints)[number]}`;
const sided = sides.flatMap((side) => limbPoints.map((point): LimbPoint => `${side}-${point}`));

/** A named point of the body. "ball" is the ball of the foot, "hand" the middle of the palm. */
export const bodyPointSchema = z.enum([...trunkPoints, ...sided] as [
  (typeof trunkPoints)[number] | LimbPoint,
  ...((typeof trunkPoints)[number] | LimbPoint)[],
]);
export type BodyPoint = z.infer<typeof bodyPointSchema>;

/**
 * A place that moves with the body: a point of it and an offset in centimetres. Offsets from points
 * of the trunk are in that part's own axes (forward, up, to the right), from limbs in the room's.
 */
export const bodyPlaceSchema = z.strictObject({
  at: bodyPointSchema,
  offset: vectorSchema.optional(),
});

/** Halfway between two points of the body, with an offset in the room's axes. */
const betweenSchema = z.strictObject({
  between: z.tuple([bodyPointSchema, bodyPointSchema]),
  offset: vectorSchema.optional(),
});

/** A point of the room, or one that moves with the body. */
export const placeSchema = z.union([vectorSchema, bodyPlaceSchema, betweenSchema]);
export type Place = z.infer<typeof placeSchema>;
