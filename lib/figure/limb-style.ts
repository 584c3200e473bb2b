import type { Camera } from "./camera";
import type { MuscleRegion } from "./muscle-schema";
import type { Side } from "./schema";

/** A tinted region of one side of the body. */
export type Tint = { region: MuscleRegion; side: Side };

/** How one limb is to be drawn. */
export type LimbStyle = { side: Side; far: boolean; camera: Camera; scale: number; tints: Tint[] };
