import type { Side, Vector } from "./schema";
import type { Frame } from "./vector";

export type LegJoints = {
  hip: Vector;
  knee: Vector;
  ankle: Vector;
  heel: Vector;
  ball: Vector;
  toes: Vector;
  /** From heel to toes, length 1. */
  sole: Vector;
  /** From the ankle through the sole, length 1. */
  under: Vector;
  /** Which way the front of the thigh faces, length 1. */
  front: Vector;
  /** Toes bent up and sole turned inwards, in degrees. */
  toeBend: number;
  invert: number;
};

export type ArmJoints = {
  shoulder: Vector;
  elbow: Vector;
  wrist: Vector;
  fingers: Vector;
  /** Which way the palm, the thumb's side and the biceps face, length 1. */
  palm: Vector;
  thumb: Vector;
  front: Vector;
};

/** A level of the trunk: its centre line's point and the direction it faces. */
export type SpineLevel = { at: Vector; frame: Frame };

export type Skeleton = {
  pelvis: Frame;
  chest: Frame;
  head: Head;
  /** Hips, waist, lower ribs, chest, base of the neck: five points, four segments. */
  spine: SpineLevel[];
  /** How far belly and ribs are breathed out, in centimetres. */
  breath: { belly: number; ribs: number };
  legs: Record<Side, LegJoints>;
  arms: Record<Side, ArmJoints>;
};

export type Trunk = { pelvis: Frame; chest: Frame; spine: SpineLevel[] };
/** The head's middle and direction, and the angles that brought it there. */
export type Head = { at: Vector; frame: Frame; neck: number; tilt: number };
