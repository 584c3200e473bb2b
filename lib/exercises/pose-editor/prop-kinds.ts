import {
  propSchema,
  type FigureData,
  type Place,
  type Prop,
  type Vector,
} from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";

export const propLabels: Record<Prop["kind"], string> = {
  mat: "Mat",
  wall: "Wall",
  chair: "Chair",
  step: "Step",
  table: "Table or plinth",
  cushion: "Cushion",
  band: "Band",
  ball: "Ball",
  roller: "Roller",
  towel: "Towel",
  stick: "Stick",
  dumbbell: "Dumbbell",
  cuff: "Ankle or wrist weight",
};
export const propKinds = Object.keys(propLabels) as Prop["kind"][];

const round = (value: number) => Math.round(value);

/** A prop where it is of use to the body as it stands in a pose. */
export function newProp(kind: Prop["kind"], { poses }: FigureData, pose: number): Prop {
  const { spine, legs, arms, head } = solveSkeleton(poses[pose] ?? poses[0]!);
  const hips = spine[0]!.at;
  const points = [legs.left, legs.right].flatMap(({ knee, toes, heel }) => [knee, toes, heel]);
  const all = [...points, ...[arms.left, arms.right].map(({ fingers }) => fingers), head.at, hips];
  const xs = all.map(([x]) => x);
  const [from, to] = [round(Math.min(...xs) - 20), round(Math.max(...xs) + 20)];
  const hands: [Place, Place] = [{ at: "left-hand" }, { at: "right-hand" }];
  switch (kind) {
    case "mat":
      return { kind, from, to };
    case "wall":
      return { kind, x: round(Math.max(...xs) + 12), faces: "left" };
    case "chair":
      return { kind, x: round(hips[0] + 8), seat: 46 };
    case "step":
      return { kind, from: round(hips[0] + 22), to: round(hips[0] + 62), height: 16 };
    case "table":
      return { kind, from: round(hips[0] + 30), to: round(hips[0] + 110), height: 72 };
    case "cushion":
      return { kind, centre: [round(head.at[0]), 4, round(head.at[2])], size: [34, 8, 40] };
    case "band":
      return { kind, ends: hands };
    case "ball":
      return { kind, at: { between: ["left-knee", "right-knee"] }, radius: 12 };
    case "roller":
      return { kind, at: [round(hips[0]), 7.5, 0] };
    case "towel":
      return { kind, ends: hands };
    case "stick":
      return { kind, ends: hands, beyond: 12 };
    case "dumbbell":
      return { kind, hand: "right" };
    case "cuff":
      return { kind, on: "right-ankle" };
  }
}

type NumberField = { key: string; label: string; unit: "cm"; otherwise: number };

const cm = (key: string, label: string, otherwise = 0): NumberField => ({
  key,
  label,
  unit: "cm",
  otherwise,
});

/** The numbers of each prop that are typed, with what an absent one means. */
export const propNumbers: Record<Prop["kind"], readonly NumberField[]> = {
  mat: [cm("from", "From"), cm("to", "To")],
  wall: [cm("x", "Place"), cm("height", "Height", 160)],
  chair: [cm("x", "Place"), cm("seat", "Height of the seat", 46), cm("z", "Towards the viewer")],
  step: [cm("from", "From"), cm("to", "To"), cm("height", "Height"), cm("z", "Towards the viewer")],
  table: [cm("from", "From"), cm("to", "To"), cm("height", "Height")],
  cushion: [],
  band: [cm("slack", "Hangs through")],
  ball: [cm("radius", "Radius")],
  roller: [cm("radius", "Radius", 7.5), cm("length", "Length", 40)],
  towel: [],
  stick: [cm("beyond", "Stands out past the hands", 12)],
  dumbbell: [],
  cuff: [],
};

/** A choice of a prop that is not a number. */
export const propChoices: Partial<
  Record<Prop["kind"], { key: string; label: string; options: readonly [string, string][] }>
> = {
  wall: {
    key: "faces",
    label: "The person is",
    options: [
      ["left", "left of it"],
      ["right", "right of it"],
    ],
  },
  chair: {
    key: "back",
    label: "Its back",
    options: [
      ["left", "on the left"],
      ["right", "on the right"],
      ["none", "none: a stool"],
    ],
  },
  dumbbell: {
    key: "hand",
    label: "In the",
    options: [
      ["right", "right hand"],
      ["left", "left hand"],
    ],
  },
  cuff: {
    key: "on",
    label: "On the",
    options: [
      ["right-ankle", "right ankle"],
      ["left-ankle", "left ankle"],
      ["right-wrist", "right wrist"],
      ["left-wrist", "left wrist"],
    ],
  },
};

export const propChoiceDefaults: Record<string, string> = { faces: "right", back: "left" };

/** The places of a prop that may follow the body, each with its label. */
export function propPlaces(
  prop: Prop,
): { label: string; place: Place; put: (place: Place) => Prop }[] {
  if ("ends" in prop && prop.ends) {
    const [a, b] = prop.ends;
    return [
      { label: "One end", place: a, put: (place) => ({ ...prop, ends: [place, b] }) },
      { label: "Other end", place: b, put: (place) => ({ ...prop, ends: [a, place] }) },
    ];
  }
  if ("at" in prop && prop.at)
    return [{ label: "Where", place: prop.at, put: (place) => ({ ...prop, at: place }) }];
  if (prop.kind === "cushion")
    return [
      {
        label: "Middle",
        place: prop.centre,
        put: (place) => (Array.isArray(place) ? { ...prop, centre: place } : prop),
      },
    ];
  return [];
}

/** The prop moved in the room; one that follows the body stays with it. */
export function moveProp(prop: Prop, [x, y, z]: Vector): Prop {
  const shift = (place: Place): Place =>
    Array.isArray(place) ? [place[0] + x, place[1] + y, place[2] + z] : place;
  switch (prop.kind) {
    case "mat":
    case "step":
    case "table":
      return { ...prop, from: prop.from + x, to: prop.to + x };
    case "wall":
    case "chair":
      return { ...prop, x: prop.x + x };
    case "cushion":
      return { ...prop, centre: shift(prop.centre) as Vector };
    case "dumbbell":
    case "cuff":
      return prop;
    default: {
      const moved: Record<string, unknown> = { ...prop };
      if (prop.kind !== "band" && prop.kind !== "stick" && prop.at) moved.at = shift(prop.at);
      if ("ends" in prop && prop.ends) moved.ends = prop.ends.map(shift);
      return moved as Prop;
    }
  }
}

/** A sentence on why a prop cannot be so; none when it can. */
export function propRefused(prop: Prop): string | undefined {
  const parsed = propSchema.safeParse(prop);
  if (parsed.success) return undefined;
  const [issue] = parsed.error.issues;
  return issue?.code === "too_big"
    ? `At most ${String(issue.maximum)}.`
    : issue?.code === "too_small"
      ? `At least ${String(issue.minimum)}.`
      : "That does not fit.";
}
