import { z } from "zod";
import { bodyPointSchema, centimetre, placeSchema, vectorSchema } from "./basic-schema";

/** Drawn over the whole body, under it, or (absent) wherever the prop lies in depth. */
const layer = z.enum(["behind", "front"]).optional();
const size = z.number().min(1).max(200);

/** What stands in the room and does not move. Lengths in centimetres, x along the picture. */
const fixed = [
  z.strictObject({
    kind: z.literal("mat"),
    from: centimetre,
    to: centimetre,
    depth: size.optional().describe("half its breadth; 34"),
  }),
  z.strictObject({
    kind: z.literal("wall"),
    x: centimetre,
    faces: z
      .enum(["right", "left"])
      .optional()
      .describe("right: the person is at larger x than the wall, as when leaning back on it"),
    height: size.optional(),
  }),
  z.strictObject({
    kind: z.literal("chair"),
    x: centimetre,
    z: centimetre.optional(),
    seat: size.optional().describe("height of the seat; 46"),
    back: z
      .enum(["left", "right", "none"])
      .optional()
      .describe("where its back is; left, so that who sits on it faces +x; none is a stool"),
    layer,
  }),
  z.strictObject({
    kind: z.literal("step"),
    from: centimetre,
    to: centimetre,
    height: centimetre,
    depth: size.optional().describe("half its breadth; 30"),
    z: centimetre.optional(),
  }),
  z.strictObject({
    kind: z.literal("table"),
    from: centimetre,
    to: centimetre,
    height: size,
    z: z.tuple([centimetre, centimetre]).optional().describe("its far and near edge; -30, 30"),
    solid: z.boolean().optional().describe("a plinth or bed instead of four legs"),
    layer,
  }),
  z.strictObject({
    kind: z.literal("cushion"),
    centre: vectorSchema,
    size: vectorSchema.describe("length along x, height, breadth along z"),
    layer,
  }),
] as const;

const ends = z.tuple([placeSchema, placeSchema]);

/** What is held, worn or rolled: it may follow the body. */
const moving = [
  z.strictObject({
    kind: z.literal("band"),
    ends,
    via: z.array(placeSchema).max(3).optional().describe("bends round these on its way"),
    slack: z.number().min(0).max(60).optional().describe("how far it hangs through; 0 is taut"),
    loop: z.boolean().optional().describe("a closed loop round both ends"),
    layer,
  }),
  z.strictObject({
    kind: z.literal("ball"),
    at: placeSchema.describe("its centre"),
    radius: z.number().min(2).max(45).describe("32 exercise ball, 12 soft ball, 3.5 tennis ball"),
    layer,
  }),
  z.strictObject({
    kind: z.literal("roller"),
    at: placeSchema.describe("its centre"),
    along: vectorSchema.optional().describe("its axis; [0, 0, 1] across the picture"),
    radius: z.number().min(2).max(20).optional(),
    length: size.optional(),
    layer,
  }),
  z.strictObject({
    kind: z.literal("towel"),
    ends: ends.optional().describe("held like a strap"),
    flat: size
      .optional()
      .describe("spread on the floor between its ends, half so broad; in folds below its length"),
    drawnBy: z.enum(["left", "right"]).optional().describe("the foot whose toes draw it in"),
    via: z.array(placeSchema).max(3).optional(),
    at: placeSchema.optional().describe("rolled up: its centre"),
    along: vectorSchema.optional(),
    radius: z.number().min(2).max(12).optional(),
    length: size.optional(),
    layer,
  }),
  z.strictObject({
    kind: z.literal("stick"),
    ends,
    beyond: z.number().min(0).max(80).optional().describe("how far it stands out past both ends"),
    layer,
  }),
  z.strictObject({
    kind: z.literal("dumbbell"),
    hand: z.enum(["left", "right"]),
    along: vectorSchema.optional().describe("its bar; across the forearm when absent"),
    layer,
  }),
  z.strictObject({
    kind: z.literal("cuff"),
    on: bodyPointSchema.describe("a weight worn there"),
    layer,
  }),
] as const;

export const propSchema = z.discriminatedUnion("kind", [...fixed, ...moving]);
export type Prop = z.infer<typeof propSchema>;
export type PropOf<Kind extends Prop["kind"]> = Extract<Prop, { kind: Kind }>;
