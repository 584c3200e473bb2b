import { transaction } from "@/db/client";
import { planTemplates } from "@/db/schema/templates";
import type { ClinicId } from "@/db/tenant";
import { libraryExercises } from "@/lib/exercises/library/library";
import { draftSchema } from "@/lib/plans/schema";

const templates = [
  {
    name: "Desk week",
    purpose: "Stiff neck and upper back from desk work; three short breaks a day.",
    sessionsPerDay: 3,
    weeks: 4,
    slugs: ["chin-tuck", "neck-rotation", "scapular-squeeze", "seated-trunk-rotation"],
    isMine: false,
  },
  {
    name: "Back to the garden",
    purpose: "Late stage low back: hinge, carry and get up again.",
    sessionsPerDay: 1,
    weeks: 6,
    slugs: ["cat-cow", "hip-hinge", "bridge-march", "side-plank-from-knees", "sit-to-stand"],
    isMine: true,
  },
];

/** The demo clinic's own templates: one for everybody, one that only the therapist sees. */
export async function seedTemplates(clinicId: ClinicId, therapistId: string): Promise<void> {
  await transaction({ clinicId }, async (tx) => {
    for (const { name, purpose, sessionsPerDay, weeks, slugs, isMine } of templates) {
      const { title: _, ...content } = draftSchema.parse({
        title: name,
        schedule: {
          startDate: null,
          weeks,
          daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
          daysPerWeek: null,
          sessionsPerDay,
        },
        items: slugs.map((slug) => ({ exerciseSlug: slug, dosage: usualDosage(slug), note: "" })),
        advice: [],
      });
      await tx.insert(planTemplates).values({
        clinicId,
        name,
        purpose,
        content,
        ownerId: isMine ? therapistId : null,
        createdBy: therapistId,
      });
    }
  });
}

function usualDosage(slug: string) {
  const exercise = libraryExercises.find((one) => one.slug === slug);
  if (!exercise) throw new Error(`The library has no ${slug}.`);
  return exercise.dosage;
}
