import { z } from "zod";
import { conditions } from "@/lib/exercises/conditions";
import { type Equipment, equipmentSchema, type Region, regionSchema } from "@/lib/exercises/schema";
import { optionalText } from "../schema";

/** Codes each once, in the order of their vocabulary, so that the same choice is the same list. */
const codes = <T extends string>(known: readonly [T, ...T[]]) =>
  z.array(z.enum(known)).transform((chosen) => known.filter((code) => chosen.includes(code)));

const regions = regionSchema.options as [Region, ...Region[]];
const equipment = equipmentSchema.options as [Equipment, ...Equipment[]];

/** What a plan must be weighed against. Never shown to a trainer. */
export const healthSchema = z.object({
  regions: codes(regions),
  conditions: codes(conditions),
  precautions: optionalText(2000),
  /** Null while nobody asked; an empty list is a patient who has nothing at home. */
  equipment: codes(equipment).nullable(),
});
export type Health = z.output<typeof healthSchema>;

export const setHealthSchema = z.object({
  patientId: z.uuid(),
  /** The version that the dialog was filled from. */
  version: z.int().min(1),
  health: healthSchema,
});

type StoredHealth = {
  regions: string[];
  conditions: string[];
  precautions: string | null;
  equipment: string[] | null;
};

/** A record's columns as what they mean; a code that has left its vocabulary is passed over. */
export function readHealth(stored: StoredHealth): Health {
  return {
    regions: regions.filter((code) => stored.regions.includes(code)),
    conditions: conditions.filter((code) => stored.conditions.includes(code)),
    precautions: stored.precautions,
    equipment: stored.equipment && equipment.filter((code) => stored.equipment!.includes(code)),
  };
}

/** Whether anything is noted at all. */
export const hasHealth = (health: Health): boolean =>
  health.regions.length > 0 ||
  health.conditions.length > 0 ||
  health.precautions !== null ||
  health.equipment !== null;

/** The dialog's form: whether somebody asked about equipment is a choice of its own there. */
export const healthFormSchema = z
  .object({
    ...healthSchema.shape,
    asked: z.enum(["no", "nothing", "some"]),
    equipment: codes(equipment),
  })
  .refine(({ asked, equipment: chosen }) => asked !== "some" || chosen.length > 0, {
    path: ["equipment"],
    message: "Choose what there is at home, or “Nothing”.",
  })
  .transform(({ asked, equipment: chosen, ...rest }): Health => ({
    ...rest,
    equipment: asked === "no" ? null : asked === "nothing" ? [] : chosen,
  }));
export type HealthForm = z.input<typeof healthFormSchema>;
