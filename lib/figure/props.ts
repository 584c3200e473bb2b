import type { Camera } from "./camera";
import { polygon } from "./paths";
import { paint } from "./paint";
import type { Prop, Vector } from "./schema";

export type Box = { from: Vector; to: Vector };

/** The boxes of a prop, in centimetres, back to front. A mat's top is the floor that bodies lie on. */
export function propBoxes(prop: Prop): Box[] {
  switch (prop.kind) {
    case "mat":
      return [{ from: [prop.from, -2, -34], to: [prop.to, 0, 34] }];
    case "wall":
      return [
        { from: [prop.x, -2, -34], to: [prop.x + 88, 0, 34] },
        { from: [prop.x - 6, -2, -34], to: [prop.x, 160, 34] },
      ];
    case "step":
      return [{ from: [prop.from, 0, -30], to: [prop.to, prop.height, 30] }];
    case "chair":
      return [
        { from: [prop.x - 20, 0, -20], to: [prop.x - 17, 42, -17] },
        { from: [prop.x + 17, 0, -20], to: [prop.x + 20, 42, -17] },
        { from: [prop.x - 22, 46, -20], to: [prop.x - 19, 90, 20] },
        { from: [prop.x - 22, 42, -22], to: [prop.x + 21, 46, 22] },
        { from: [prop.x - 20, 0, 17], to: [prop.x - 17, 42, 20] },
        { from: [prop.x + 17, 0, 17], to: [prop.x + 20, 42, 20] },
      ];
  }
}

/** A prop as the faces of its boxes that the camera sees. */
export function drawProp(prop: Prop, camera: Camera): string {
  const flat = prop.kind === "mat";
  return propBoxes(prop)
    .map((box, index) => {
      const floor = prop.kind === "wall" && index === 0;
      const top = flat ? paint.mat : floor ? paint.floor : paint.prop;
      return drawBox(box, camera, top, flat ? paint.matEdge : floor ? paint.floor : paint.propEdge);
    })
    .join("");
}

function drawBox({ from, to }: Box, camera: Camera, light: string, dark: string): string {
  const x = camera.towards[0] >= 0 ? to[0] : from[0];
  const z = camera.towards[2] >= 0 ? to[2] : from[2];
  const faces: [Vector[], string][] = [
    [
      [
        [x, from[1], from[2]],
        [x, to[1], from[2]],
        [x, to[1], to[2]],
        [x, from[1], to[2]],
      ],
      light,
    ],
    [
      [
        [from[0], from[1], z],
        [from[0], to[1], z],
        [to[0], to[1], z],
        [to[0], from[1], z],
      ],
      dark,
    ],
    [
      [
        [from[0], to[1], from[2]],
        [to[0], to[1], from[2]],
        [to[0], to[1], to[2]],
        [from[0], to[1], to[2]],
      ],
      light,
    ],
  ];
  return faces
    .map(([corners, fill]) => `<path d="${polygon(corners.map(camera.project))}" fill="${fill}"/>`)
    .join("");
}
