import { z } from "zod";
import { alertThresholdsSchema } from "@/lib/pain/schema";

const typed = <T extends z.ZodType<number, number>>(schema: T) =>
  z.coerce.number("Give a whole number.").pipe(schema);
const { highPain, painRise, nextMorningRise, stopBandRun, quietDueDays, lostDays, recentDays } =
  alertThresholdsSchema.shape;

/** A clinic's alert rules as their form sends them. */
export const alertSettingsSchema = z
  .object({
    /** Of the settings that the form was filled from; 0 where the clinic had none of its own. */
    version: z.int().min(0),
    highPain: typed(highPain),
    painRise: typed(painRise),
    nextMorningRise: typed(nextMorningRise),
    stopBandRun: typed(stopBandRun),
    quietDueDays: typed(quietDueDays),
    lostDays: typed(lostDays),
    recentDays: typed(recentDays),
    on: z.object({
      "high-pain": z.boolean(),
      "pain-rise": z.boolean(),
      "next-morning-rise": z.boolean(),
      "stop-band-run": z.boolean(),
      quiet: z.boolean(),
      lost: z.boolean(),
    }),
    digestTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give a time such as 07:30."),
  })
  .refine((settings) => settings.lostDays >= settings.quietDueDays, {
    path: ["lostDays"],
    message: "Lost comes after quiet: give at least as many days.",
  });

export type AlertSettingsInput = z.input<typeof alertSettingsSchema>;
export type AlertSettings = z.output<typeof alertSettingsSchema>;
