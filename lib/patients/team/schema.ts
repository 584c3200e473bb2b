import { z } from "zod";

export const assignTeamSchema = z
  .object({
    planIds: z
      .array(z.guid("This plan is not known."))
      .min(1, "Choose a plan.")
      .max(100, "Choose at most 100 plans at a time."),
    /** As whom the colleague gets the patients. */
    as: z.enum(["therapist", "trainer"]),
    /** User id; null is nobody, which only a trainer can be. */
    to: z.guid("Choose a colleague.").nullable(),
  })
  .refine(({ as, to }) => as === "trainer" || to !== null, {
    path: ["to"],
    message: "Choose a therapist.",
  });
export type Assignment = z.output<typeof assignTeamSchema>;

export const undoAssignSchema = z.object({
  patients: z
    .array(z.object({ patientId: z.guid(), version: z.int().min(1) }))
    .min(1)
    .max(100),
});
export type AssignedPatients = z.output<typeof undoAssignSchema>["patients"];

export type AssignOutcome = {
  done: { planId: string }[];
  refused: { planId: string; sentence: string }[];
  /** Those that were changed, in the versions that it made: by these it is undone. */
  patients: AssignedPatients;
};
