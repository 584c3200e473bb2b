import { z } from "zod";
import { isoDateSchema } from "@/lib/dates";
import { dosageSchema, slugSchema } from "@/lib/exercises/schema";
import { scheduleSchema } from "./schedule";
import { startSchema } from "./starts/schema";
import { itemTimingFields, refuseBackwardWeeks } from "./timing/schema";

export const planStates = ["draft", "active", "paused", "completed", "stopped"] as const;
export type PlanState = (typeof planStates)[number];

export const exitReasons = [
  "finished",
  "improved",
  "worse",
  "moved-on",
  "no-longer-attending",
  "other",
] as const;
export type ExitReason = (typeof exitReasons)[number];

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Use at most ${max} characters.`)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .default(null);

const { weeks, daysOfWeek, daysPerWeek, sessionsPerDay } = scheduleSchema.shape;

/** A schedule in the making: each part may still be missing, but what is there is right. */
export const draftScheduleSchema = z
  .object({
    startDate: z.preprocess((value) => (value === "" ? null : value), isoDateSchema.nullable()),
    weeks: weeks.nullable(),
    daysOfWeek: daysOfWeek.transform((days) => (days?.length ? days : null)),
    daysPerWeek,
    sessionsPerDay,
  })
  .refine((schedule) => schedule.daysOfWeek === null || schedule.daysPerWeek === null, {
    path: ["daysOfWeek"],
    message: "Choose either the days of the week or how many days a week, not both.",
  });
export type DraftSchedule = z.output<typeof draftScheduleSchema>;

/** Where and when an exercise belongs may be left out: a draft or template from before knew neither. */
export const draftItemSchema = z
  .object({
    exerciseSlug: slugSchema,
    dosage: dosageSchema,
    note: optionalText(500),
    ...itemTimingFields,
  })
  .superRefine(refuseBackwardWeeks);

/**
 * The whole of a draft. It may be incomplete (no exercises, no schedule) and is still kept; only
 * sending asks for everything. What is typed must be right at once, so that no wrong dosage rests
 * in a draft that looks finished.
 */
export const draftSchema = z.object({
  title: z.string().trim().min(1, "Give the plan a title.").max(120, "Use at most 120 characters."),
  message: optionalText(2000),
  /** Who looks on, and how often; for the record only, like the next. */
  supervision: optionalText(300),
  /** How the first step was chosen. */
  startingLevel: optionalText(300),
  schedule: draftScheduleSchema,
  items: z.array(draftItemSchema).max(40, "A plan holds at most 40 exercises."),
  advice: z.array(slugSchema).max(20, "Attach at most 20 pieces of advice."),
});
export type DraftInput = z.input<typeof draftSchema>;
export type Draft = z.output<typeof draftSchema>;

const version = z.int().min(1);
export const planVersionSchema = z.object({ planId: z.uuid(), version });
export const createPlanSchema = z.object({
  patientId: z.uuid(),
  start: startSchema.default({ from: "blank" }),
});
/** How the patient gets a plan: by mail, at once or later, or by hand (a QR code, a link, paper). */
export const deliverySchema = z.discriminatedUnion("by", [
  z.object({
    by: z.literal("mail"),
    /** When the mail goes; null is at once. */
    at: z.iso
      .datetime({ offset: true, error: "Choose a day and a time." })
      .transform((text) => new Date(text))
      .nullable()
      .default(null),
  }),
  z.object({ by: z.literal("hand") }),
]);
export type PlanDelivery = z.output<typeof deliverySchema>;
/** Who had the page opened that now asks. */
const openedBy = z.uuid();
export const sendPlanSchema = planVersionSchema.extend({
  openedBy,
  delivery: deliverySchema.default({ by: "mail", at: null }),
});
export const saveDraftSchema = planVersionSchema.extend({
  openedBy,
  draft: draftSchema,
});
export const editPlanSchema = z.object({ planId: z.uuid() });
export const restoreRevisionSchema = editPlanSchema.extend({ number: z.int().min(1) });

export const exitSchema = z.object({
  exitReason: z.enum(exitReasons, "Choose why the plan ends."),
  note: optionalText(1000),
});
export const completePlanSchema = planVersionSchema.extend(exitSchema.shape);
