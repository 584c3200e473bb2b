import type { Exercise } from "../schema";

/** An exercise that a plan can take, as a list in the browser shows it. */
export type ExerciseHit = {
  slug: string;
  name: string;
  /** The library's usual one. */
  dosage: Exercise["dosage"];
  /** The address of its picture; null when it has none. */
  picture: string | null;
  movementType: Exercise["movementType"];
  sidedness: Exercise["sidedness"];
  equipment: Exercise["equipment"];
  contraindications: string[];
  cautions: string[];
  /** Slugs of the steps below and above it. */
  easier: string[];
  harder: string[];
  /** Its body regions in words. */
  regions: string;
  isFavourite: boolean;
  /** One of the clinic's own. */
  isOwn: boolean;
};

export type ExerciseHits = {
  hits: ExerciseHit[];
  /** On all pages. */
  total: number;
  /** How many each body region would leave. */
  regions: Record<string, number>;
  /** Words that stand nowhere, for which what is spelled nearly so was found. */
  mistyped: string[];
};

/** So many hits come at once. */
export const HITS = 40;
