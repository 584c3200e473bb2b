/**
 * A figure in motion, noted as what changes from its still picture: a fifth of what the picture
 * itself takes. `writeNotes` makes it, `drawNotes` gives back the picture letter for letter.
 */
export type MotionNotes = {
  /** As in `MovingPicture`. */
  seconds: string;
  poses: number;
  still: number;
  signs: string;
  /** From which pose to which, in the order of the loop. */
  ways: readonly (readonly [from: number, to: number])[];
  /** All that paths have as their times: the pieces of each way, and the attributes of `animate`. */
  timings: readonly (readonly [pieces: readonly number[], keyTimes: string, keySplines: string])[];
  /** Paths that the still does not have: attributes and outline. */
  others: readonly (readonly [attributes: string, d: string])[];
  /**
   * How many paths move or stand. For each: where it is among those of the still and the others, counted from the one after
   * the path before it; which of the timings, from 1, or 0 when it stands. For one that moves also
   * how many of its numbers stay and change in turn, and by how much those that change do so: in each
   * pose but the still from the still, then in each piece's end from the straight way.
   */
  numbers: string;
};
