import { templateSchema, type Template, type TemplateInput } from "../schema";
import { adviceCards } from "./advice-cards";
import { lowBackExercises } from "./low-back";
import { programmeTemplates } from "./programmes/programmes";

/** Ready-made plans of the built-in library. */
const templates: TemplateInput[] = [
  {
    slug: "gentle-low-back-routine",
    version: 1,
    name: "Gentle low back routine",
    purpose: "Eases a sore lower back and makes the muscles that support it stronger.",
    stage: "Low back pain without red flags",
    weeks: 6,
    daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 1,
    items: lowBackExercises.map(({ slug, dosage }) => ({ exercise: slug, dosage })),
    advice: adviceCards.map(({ slug }) => slug),
  },
  ...programmeTemplates,
];

export const libraryTemplates: readonly Template[] = templates.map((template) =>
  templateSchema.parse(template),
);
