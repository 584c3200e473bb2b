import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { sessionSeconds } from "@/lib/plans/timing/minutes";
import type { PlanView } from "../view";
import { type FigureCues, figureCues } from "./figure-cues";
import { type Step, stepsOf } from "./steps";
import { type StepWords, stepWords } from "./step-words";

/** Everything that the player's script needs: data and every word that it shows or says. */
export type Routine = {
  /** The revision and the day of these exercises: what is kept of another one does not fit. */
  revision: string;
  day: string;
  items: RoutineItem[];
  steps: (Step & StepWords)[];
  words: {
    /** "About 4 minutes left", by whole minutes. */
    left: string[];
    phase: Record<"out" | "hold" | "back" | "lead" | "rest" | "work" | "paused", string>;
    say: Record<"half" | "enough" | "paused" | "over", string>;
  };
};

export type RoutineItem = {
  id: string;
  name: string;
  /** Of the name, which may not be translated. */
  language: Language;
  /** "Exercise 2 of 6" */
  place: string;
  sets: number;
  /** When its figure does what; null without a drawn figure to move. */
  cues: FigureCues | null;
};

type RoutineView = Pick<PlanView, "revisionId" | "day" | "items">;

/** The guided practice of the exercises that a plan's page shows. */
export function routineOf({ revisionId, day, items }: RoutineView, language: Language): Routine {
  const t = textIn(language, "player");
  const named = items.map(({ exercise, dosage }) => ({ name: exercise.name, dosage }));
  const minutes = Math.ceil(sessionSeconds(items) / 60);
  return {
    revision: revisionId,
    day,
    items: items.map(({ id, exercise, dosage, language: own }, index) => ({
      id,
      name: exercise.name,
      language: own,
      place: t("place", { number: index + 1, count: items.length }),
      sets: dosage.sets,
      cues:
        exercise.figure && !exercise.media
          ? figureCues(exercise.figure, dosage.tempo, dosage.side === "alternating")
          : null,
    })),
    steps: stepsOf(items).map((step) => ({ ...step, ...stepWords(step, named, language) })),
    words: {
      left: Array.from({ length: minutes + 1 }, (_, left) => t("minutesLeft", { minutes: left })),
      phase: {
        out: t("phase.out"),
        hold: t("phase.hold"),
        back: t("phase.back"),
        lead: t("phase.lead"),
        rest: t("phase.rest"),
        work: t("phase.work"),
        paused: t("phase.paused"),
      },
      say: {
        half: t("say.half"),
        enough: t("say.enough"),
        paused: t("say.paused"),
        over: t("say.over"),
      },
    },
  };
}
