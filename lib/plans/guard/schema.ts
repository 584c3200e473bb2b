import type { Condition } from "@/lib/exercises/conditions";
import type { Dosage, Equipment, Exercise } from "@/lib/exercises/schema";
import type { Draft, DraftSchedule } from "../schema";

export type GuardRule =
  | "contraindicated"
  | "caution"
  | "equipment"
  | "missing-side"
  | "one-side"
  | "duplicate"
  | "unusual-dosage"
  | "never-due"
  | "chosen-days"
  | "too-long"
  | "too-many";

/** stop: against a recorded condition · caution: to look at · note: a habit that mostly helps. */
export type GuardTone = "stop" | "caution" | "note";

type DraftItem = Draft["items"][number];

/** One step that settles a warning; `applyChange` makes the draft of it. */
export type Change =
  | { kind: "set-item"; index: number; values: Partial<Omit<DraftItem, "exerciseSlug">> }
  | { kind: "remove-item"; index: number }
  | { kind: "repeat-item"; index: number; dosage: Dosage }
  /** With the other exercise's own dosage. */
  | { kind: "replace-item"; index: number; exerciseSlug: string }
  | { kind: "set-schedule"; values: Partial<DraftSchedule> }
  /** Not of the plan: of the patient's record. */
  | { kind: "has-equipment"; equipment: Equipment[] };

export type Way = { label: string; change: Change };

export type Warning = {
  /** The same for the same matter, wherever the exercise stands: for what was put aside. */
  key: string;
  rule: GuardRule;
  tone: GuardTone;
  /** The place in the draft's items; absent when it is about the whole plan. */
  item?: number;
  sentence: string;
  why: string;
  ways: Way[];
};

/** What of an exercise the rules look at. */
export type GuardExercise = Pick<
  Exercise,
  | "slug"
  | "name"
  | "movementType"
  | "equipment"
  | "sidedness"
  | "dosage"
  | "contraindications"
  | "cautions"
  | "easier"
  | "harder"
>;

export type GuardPatient = {
  conditions: readonly Condition[];
  /** What the patient has at home; null when nobody asked. */
  equipment: readonly Equipment[] | null;
};

export type Guarded = {
  draft: Pick<Draft, "items" | "schedule">;
  /** Those of the draft, and any that may be offered in place of one, by slug. */
  exercises: ReadonlyMap<string, GuardExercise>;
  patient: GuardPatient;
};

/** An exercise of the draft with its place in it. */
export type Placed = { index: number; item: DraftItem; exercise: GuardExercise };
