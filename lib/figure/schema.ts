import { z } from "zod";

/**
 * A figure is numbers, not a drawing: a few key poses of one mannequin, 170 cm tall.
 * World axes, in centimetres: x to the right of the picture, y up from the floor (floor = 0),
 * z towards the viewer. A person who stands upright faces +x, so their right side is the near one.
 * All angles are degrees.
 */
export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];

const angle = z.number().min(-180).max(180);
const centimetre = z.number().min(-300).max(300);

export const vectorSchema = z.tuple([centimetre, centimetre, centimetre]);
export type Vector = z.infer<typeof vectorSchema>;

/** A segment of a leg, from the joint nearer to the trunk (0) to the farther one (1). */
export const legSegmentSchema = z.enum(["left-thigh", "right-thigh", "left-shank", "right-shank"]);

/** A place that a hand or an ankle is pinned to: a point of the room, or a point of a leg. */
export const targetSchema = z.union([
  vectorSchema,
  z.strictObject({
    on: legSegmentSchema,
    along: z.number().min(0).max(1),
    offset: vectorSchema.default([0, 0, 0]),
  }),
]);
export type Target = z.infer<typeof targetSchema>;

const hipOrShoulder = {
  flex: angle.default(0),
  abduct: angle.default(0),
  rotate: angle.default(0).describe("external rotation positive"),
};

export const armSchema = z.union([
  z.strictObject({
    reach: targetSchema.describe("where the wrist is"),
    elbow: vectorSchema.describe("the direction in which the elbow points"),
    hand: vectorSchema.optional().describe("direction of the fingers; as the forearm when absent"),
  }),
  z.strictObject({
    ...hipOrShoulder,
    elbow: angle.default(0),
    hand: vectorSchema.optional(),
  }),
]);
export type Arm = z.infer<typeof armSchema>;

export const legSchema = z.union([
  z.strictObject({
    reach: targetSchema.describe("where the ankle is"),
    knee: vectorSchema.describe("the direction in which the knee points"),
    toes: vectorSchema.optional().describe("direction of the sole, heel to toes"),
    ankle: angle.default(0).describe("plantar flexion positive; used when toes is absent"),
  }),
  z.strictObject({
    ...hipOrShoulder,
    knee: angle.default(0),
    toes: vectorSchema.optional(),
    ankle: angle.default(0),
  }),
]);
export type Leg = z.infer<typeof legSchema>;

export const poseSchema = z.strictObject({
  name: z.string().min(1).max(60),
  anchor: z.strictObject({
    point: z.enum(["hips", "shoulders"]),
    at: vectorSchema,
  }),
  pelvis: z
    .strictObject({
      pitch: angle.default(0).describe("0 upright, 90 face down, -90 on the back"),
      roll: angle.default(0).describe("leaning to the right positive"),
      yaw: angle.default(0).describe("turned to the right positive"),
    })
    .prefault({}),
  spine: z
    .strictObject({
      flex: z.tuple([angle, angle, angle]).default([0, 0, 0]).describe("lumbar, mid, upper back"),
      side: angle.default(0).describe("whole spine, to the right positive"),
      twist: angle.default(0).describe("whole spine, to the right positive"),
    })
    .prefault({}),
  head: z
    .strictObject({
      neck: angle.default(0).describe("flexion at the base of the neck"),
      nod: angle.default(0).describe("flexion of the head on the neck"),
      turn: angle.default(0).describe("to the right positive"),
      tilt: angle.default(0).describe("to the right positive"),
    })
    .prefault({}),
  arms: z.strictObject({ left: armSchema, right: armSchema }),
  legs: z.strictObject({ left: legSchema, right: legSchema }),
});
export type Pose = z.infer<typeof poseSchema>;

export const propSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("mat"), from: centimetre, to: centimetre }),
  z.strictObject({ kind: z.literal("wall"), x: centimetre }),
  z.strictObject({ kind: z.literal("chair"), x: centimetre }),
  z.strictObject({ kind: z.literal("step"), from: centimetre, to: centimetre, height: centimetre }),
]);
export type Prop = z.infer<typeof propSchema>;

export const bodyPointSchema = z.enum([
  "hips",
  "waist",
  "chest",
  "shoulders",
  "head",
  "left-knee",
  "right-knee",
  "left-ankle",
  "right-ankle",
  "left-wrist",
  "right-wrist",
  "left-shoulder",
  "right-shoulder",
]);
export type BodyPoint = z.infer<typeof bodyPointSchema>;

/** An arrow either follows a point of the body from the first pose to the still, or is laid by hand. */
export const arrowSchema = z.union([
  z.strictObject({ follow: bodyPointSchema, offset: vectorSchema.default([0, 0, 0]) }),
  z.strictObject({ through: z.tuple([vectorSchema, vectorSchema, vectorSchema]) }),
]);
export type Arrow = z.infer<typeof arrowSchema>;

export const figureSchema = z
  .strictObject({
    version: z.int().min(1),
    view: z.enum(["side", "front", "three-quarter"]),
    turn: angle.optional().describe("camera's own turn; 0 side, 90 facing +x"),
    tilt: z.number().min(0).max(80).optional().describe("camera's own height above the floor"),
    alt: z.string().min(20).max(600),
    props: z.array(propSchema).default([]),
    poses: z.array(poseSchema).min(2).max(6),
    still: z.int().min(0).default(1).describe("the pose that says most by itself"),
    arrows: z.array(arrowSchema).max(4).default([]),
  })
  .refine((figure) => figure.still < figure.poses.length, {
    path: ["still"],
    message: "The still picture must be one of the poses.",
  });
export type FigureData = z.infer<typeof figureSchema>;

/** What a data file writes: as FigureData, with everything that has a default left out. */
export type FigureInput = z.input<typeof figureSchema>;
