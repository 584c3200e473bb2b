import type { Dosage, Equipment } from "@/lib/exercises/schema";
import type { DraftSchedule } from "../schema";
import type { ItemTiming } from "../timing/schema";

/** What of a plan, its author and its clinic the template asks about. Nothing that names the patient. */
export type CertFacts = {
  clinicName: string;
  author: {
    name: string;
    /** For example "physiotherapist, MSc"; null where the clinic has not said. */
    qualification: string | null;
  };
  schedule: DraftSchedule;
  items: readonly ({
    name: string;
    dosage: Dosage;
    /** What the exercise is usually given; null when it has left the library. */
    usual: Dosage | null;
    equipment: readonly Equipment[];
    hasSteps: boolean;
    /** A figure, or a picture or video of the clinic's own. */
    hasPicture: boolean;
    note: string | null;
  } & ItemTiming)[];
  /** Titles of the advice that goes with it. */
  advice: readonly string[];
  message: string | null;
  /** Names of the conditions and regions recorded of the patient, and of the goals. */
  tailoredTo: {
    conditions: readonly string[];
    regions: readonly string[];
    goals: readonly string[];
  };
  /** Who looks on, and how often: "alone at home, with a visit every two weeks". */
  supervision: string | null;
  /** How the first step was chosen: "ten repetitions without pain above 3". */
  startingLevel: string | null;
  /** The plan's progression rules, each as a sentence. */
  progression: readonly string[];
  /** What was reported so far; null before the first sending. */
  practice: { done: number; due: number; dangerSigns: number } | null;
};

/** Where what is missing can be said. */
export type CertField =
  | "items"
  | "qualification"
  | "supervision"
  | "message"
  | "progression"
  | "advice"
  | "schedule"
  | "patient"
  | "startingLevel";

export type CertItem = {
  /** 1 to 16, as in the published template. */
  number: number;
  /** In our own words. */
  asks: string;
} & (
  | { isMet: true; by: string }
  | {
      isMet: false;
      /** What to do about it. */
      todo: string;
      field: CertField;
    }
);
