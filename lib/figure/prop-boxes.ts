import type { Prop, Vector } from "./schema";

export type Box = { from: Vector; to: Vector };

/** The boxes of a prop, in centimetres, back to front. A mat's top is the floor that bodies lie on. */
export function propBoxes(prop: Prop): Box[] {
  switch (prop.kind) {
    case "mat": {
      const depth = prop.depth ?? 34;
      return [{ from: [prop.from, -2, -depth], to: [prop.to, 0, depth] }];
    }
    case "wall": {
      const [inwards, high] = [prop.faces === "left" ? -1 : 1, prop.height ?? 160];
      const span = (reach: number): [number, number] =>
        inwards > 0 ? [prop.x, prop.x + reach] : [prop.x - reach, prop.x];
      const [near, far] = [span(88), span(-6).sort((a, b) => a - b)];
      return [
        { from: [near[0], -2, -34], to: [near[1], 0, 34] },
        { from: [far[0]!, -2, -34], to: [far[1]!, high, 34] },
      ];
    }
    case "step": {
      const [z, depth] = [prop.z ?? 0, prop.depth ?? 30];
      return [{ from: [prop.from, 0, z - depth], to: [prop.to, prop.height, z + depth] }];
    }
    case "cushion": {
      const { centre, size } = prop;
      const half = (i: number) => size[i]! / 2;
      return [
        {
          from: [centre[0] - half(0), centre[1] - half(1), centre[2] - half(2)],
          to: [centre[0] + half(0), centre[1] + half(1), centre[2] + half(2)],
        },
      ];
    }
    case "chair":
      return chair(prop.x, prop.z ?? 0, prop.seat ?? 46, prop.back ?? "left");
    case "table": {
      const [far, near] = prop.z ?? [-30, 30];
      const { from, to, height } = prop;
      if (prop.solid) return [{ from: [from, 0, far], to: [to, height, near] }];
      const leg = (x: number, z: number): Box => ({
        from: [x, 0, z],
        to: [x + 4, height - 4, z + 4],
      });
      return [
        leg(from + 2, far + 2),
        leg(to - 6, far + 2),
        leg(from + 2, near - 6),
        leg(to - 6, near - 6),
        { from: [from, height - 4, far], to: [to, height, near] },
      ];
    }
    default:
      return [];
  }
}

function chair(x: number, z: number, seat: number, back: "left" | "right" | "none"): Box[] {
  const leg = (at: number, near: number): Box => ({
    from: [x + at, 0, z + near],
    to: [x + at + 3, seat - 4, z + near + 3],
  });
  const plate: Box = { from: [x - 22, seat - 4, z - 22], to: [x + 21, seat, z + 22] };
  const rest: Box =
    back === "right"
      ? { from: [x + 18, seat, z - 20], to: [x + 21, seat + 44, z + 20] }
      : { from: [x - 22, seat, z - 20], to: [x - 19, seat + 44, z + 20] };
  return [
    leg(-20, -20),
    leg(17, -20),
    ...(back === "left" ? [rest] : []),
    plate,
    ...(back === "right" ? [rest] : []),
    leg(-20, 17),
    leg(17, 17),
  ];
}
