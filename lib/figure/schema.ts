import { z } from "zod";
import { angle, bodyPlaceSchema, bodyPointSchema, centimetre, vectorSchema } from "./basic-schema";
import { handAnglesSchema, handShapeNames } from "./hand-shapes";
import { muscleSchema } from "./muscle-schema";
import { propSchema } from "./prop-schema";

/**
 * A figure is numbers, not a drawing: a few key poses of one mannequin, 170 cm tall.
 * World axes, in centimetres: x to the right of the picture, y up from the floor (floor = 0),
 * z towards the viewer. A person who stands upright faces +x, so their right side is the near one.
 * All angles are degrees. Fields added after version 1 are optional, so that figures kept in sent
 * plans stay as they are.
 */
export { sides, vectorSchema, bodyPointSchema } from "./basic-schema";
export type { BodyPoint, Place, Side, Vector } from "./basic-schema";
export { propSchema } from "./prop-schema";
export type { Prop } from "./prop-schema";

/** A segment of a leg, from the joint nearer to the trunk (0) to the farther one (1). */
export const legSegmentSchema = z.enum(["left-thigh", "right-thigh", "left-shank", "right-shank"]);

/** A place that a limb is pinned to: a point of the room, of a leg's segment, or of the body. */
export const targetSchema = z.union([
  vectorSchema,
  z.strictObject({
    on: legSegmentSchema,
    along: z.number().min(0).max(1),
    offset: vectorSchema.default([0, 0, 0]),
  }),
  bodyPlaceSchema,
]);
export type Target = z.infer<typeof targetSchema>;

const hipOrShoulder = {
  flex: angle.default(0),
  abduct: angle.default(0),
  rotate: angle.default(0).describe("external rotation positive"),
};

/** What every hand may say; all of it optional. */
const hand = {
  hand: vectorSchema.optional().describe("direction of the fingers; as the forearm when absent"),
  palm: vectorSchema.optional().describe("direction in which the palm faces"),
  wrist: z
    .strictObject({ flex: angle.optional(), deviate: angle.optional() })
    .optional()
    .describe("towards the palm, towards the little finger; used when hand is absent"),
  turn: angle.optional().describe("palm turned up (supinated) positive; used when palm is absent"),
  shape: z.union([z.enum(handShapeNames), handAnglesSchema]).optional(),
  scapula: z
    .strictObject({ up: centimetre.optional(), forward: centimetre.optional() })
    .optional()
    .describe("how far the whole shoulder is shrugged and drawn forward, in centimetres"),
  nearer: centimetre.optional().describe("drawn as if this much nearer to the viewer"),
};

/** What every foot may say; all of it optional. */
const foot = {
  toes: vectorSchema.optional().describe("direction of the sole, heel to toes"),
  ankle: angle.default(0).describe("plantar flexion positive; used when toes is absent"),
  toeBend: angle.optional().describe("toes bent up positive"),
  invert: angle.optional().describe("sole turned inwards positive"),
  nearer: centimetre.optional().describe("drawn as if this much nearer to the viewer"),
};

export const armSchema = z.union([
  z.strictObject({
    reach: targetSchema.describe("where the wrist is"),
    elbow: vectorSchema.describe("the direction in which the elbow points"),
    ...hand,
  }),
  z.strictObject({
    lean: targetSchema.describe("where the elbow is: the upper arm points there"),
    forearm: vectorSchema.describe("direction of the forearm, elbow to wrist"),
    ...hand,
  }),
  z.strictObject({ ...hipOrShoulder, elbow: angle.default(0), ...hand }),
]);
export type Arm = z.infer<typeof armSchema>;

export const legSchema = z.union([
  z.strictObject({
    reach: targetSchema.describe("where the ankle is, or what pin names"),
    pin: z
      .enum(["ankle", "ball", "heel"])
      .optional()
      .describe("ball and heel: reach is the point of the floor under them; the sole needs toes"),
    knee: vectorSchema.describe("the direction in which the knee points"),
    ...foot,
  }),
  z.strictObject({
    kneel: targetSchema.describe("where the knee is: the thigh points there"),
    shank: vectorSchema.describe("direction of the shank, knee to ankle"),
    ...foot,
  }),
  z.strictObject({ ...hipOrShoulder, knee: angle.default(0), ...foot }),
]);
export type Leg = z.infer<typeof legSchema>;

export const poseSchema = z.strictObject({
  name: z.string().min(1).max(60),
  hold: z.number().min(0).max(20).optional().describe("seconds that the animation stays here"),
  move: z.number().min(0.2).max(20).optional().describe("seconds that it takes to come here"),
  breath: z.enum(["in", "out"]).optional().describe("how to breathe while coming into this pose"),
  count: z.int().min(2).max(8).optional().describe("counts that the breath takes: a sign for each"),
  anchor: z.strictObject({
    point: bodyPointSchema.describe("a point of a limb needs that limb given by angles"),
    at: vectorSchema,
    rest: z
      .enum(["trunk", "body"])
      .optional()
      .describe(
        "lowers or lifts all until the trunk, or trunk and limbs given by angles, lie on height",
      ),
    height: centimetre.optional().describe("of the surface that it rests on; 0 is the floor"),
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
      belly: z.number().min(-4).max(6).optional().describe("centimetres it is breathed out"),
      ribs: z.number().min(-2).max(4).optional().describe("centimetres they are breathed wide"),
    })
    .prefault({}),
  head: z
    .strictObject({
      neck: angle.default(0).describe("flexion at the base of the neck"),
      nod: angle.default(0).describe("flexion of the head on the neck"),
      turn: angle.default(0).describe("to the right positive"),
      tilt: angle.default(0).describe("to the right positive"),
      glide: z.number().min(-5).max(6).optional().describe("forward positive; a chin tuck is -3"),
      rest: centimetre.optional().describe("height of what the head lies on; bends the neck"),
    })
    .prefault({}),
  arms: z.strictObject({ left: armSchema, right: armSchema }),
  legs: z.strictObject({ left: legSchema, right: legSchema }),
});
export type Pose = z.infer<typeof poseSchema>;

const poseNumber = z.int().min(0).max(5);

/**
 * An arrow follows a point of the body between two poses (the first and the still when absent),
 * goes round a point of the body, is laid by hand, or finds by itself what moves most.
 */
export const arrowSchema = z.union([
  z.strictObject({
    follow: bodyPointSchema,
    from: poseNumber.optional(),
    to: poseNumber.optional(),
    both: z.boolean().optional().describe("there and back: a head at each end"),
    offset: vectorSchema.default([0, 0, 0]),
  }),
  z.strictObject({
    around: bodyPointSchema,
    axis: vectorSchema.describe("right-handed; the thumb points along it"),
    radius: z.number().min(3).max(60),
    start: vectorSchema.describe("where the arc starts, as a direction from the point"),
    degrees: z.number().min(-330).max(330),
    offset: vectorSchema.optional().describe("moves the arc, in the room's axes"),
    both: z.boolean().optional(),
  }),
  z.strictObject({ through: z.tuple([vectorSchema, vectorSchema, vectorSchema]) }),
  z.strictObject({ auto: z.literal(true), both: z.boolean().optional() }),
]);
export type Arrow = z.infer<typeof arrowSchema>;

export const figureSchema = z
  .strictObject({
    version: z.int().min(1),
    view: z.enum(["side", "front", "three-quarter", "back", "top"]),
    turn: angle.optional().describe("camera's own turn; 0 side, 90 facing +x"),
    tilt: z.number().min(0).max(80).optional().describe("camera's own height above the floor"),
    crop: z
      .strictObject({
        on: bodyPointSchema,
        span: z.number().min(20).max(160).describe("height of the picture, in centimetres"),
        offset: vectorSchema.optional(),
      })
      .optional()
      .describe("a close-up"),
    alt: z.string().min(20).max(600),
    props: z.array(propSchema).default([]),
    poses: z.array(poseSchema).min(2).max(6),
    still: z.int().min(0).default(1).describe("the pose that says most by itself"),
    loop: z
      .enum(["back-and-forth", "cycle"])
      .optional()
      .describe("how the animation goes on from the last pose; back through all when absent"),
    arrows: z.array(arrowSchema).max(4).default([]),
    muscles: z.array(muscleSchema).max(8).optional(),
  })
  .refine((figure) => figure.still < figure.poses.length, {
    path: ["still"],
    message: "The still picture must be one of the poses.",
  });
export type FigureData = z.infer<typeof figureSchema>;

/** What a data file writes: as FigureData, with everything that has a default left out. */
export type FigureInput = z.input<typeof figureSchema>;
