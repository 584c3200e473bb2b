import type {
  Arm,
  Arrow,
  FigureData,
  Leg,
  Place,
  Pose,
  Prop,
  Target,
  Vector,
} from "@/lib/figure/schema";

/** The other side's name: "left-knee" for "right-knee"; the trunk's points are their own. */
export const otherSide = <Name extends string>(name: Name): Name =>
  name.replace(/^(left|right)/, (side) => (side === "left" ? "right" : "left")) as Name;

const flip = ([x, y, z]: Vector): Vector => [x, y, -z || 0];
const minus = (value: number) => -value || 0;

function flipPlace<P extends Place | Target>(place: P): P {
  if (Array.isArray(place)) return flip(place as Vector) as P;
  const offset = place.offset && { offset: flip(place.offset) };
  if ("between" in place)
    return { ...place, between: place.between.map(otherSide), ...offset } as P;
  if ("on" in place) return { ...place, on: otherSide(place.on), ...offset } as P;
  return { ...place, at: otherSide(place.at), ...offset } as P;
}

/** The same arm on the other side of the body, as in a mirror across z = 0. */
export function flipArm(arm: Arm): Arm {
  const hand = {
    ...(arm.hand && { hand: flip(arm.hand) }),
    ...(arm.palm && { palm: flip(arm.palm) }),
  };
  if ("reach" in arm)
    return { ...arm, reach: flipPlace(arm.reach), elbow: flip(arm.elbow), ...hand };
  if ("lean" in arm)
    return { ...arm, lean: flipPlace(arm.lean), forearm: flip(arm.forearm), ...hand };
  return { ...arm, ...hand };
}

/** As `flipArm`, for a leg. */
export function flipLeg(leg: Leg): Leg {
  const foot = leg.toes && { toes: flip(leg.toes) };
  if ("reach" in leg) return { ...leg, reach: flipPlace(leg.reach), knee: flip(leg.knee), ...foot };
  if ("kneel" in leg)
    return { ...leg, kneel: flipPlace(leg.kneel), shank: flip(leg.shank), ...foot };
  return { ...leg, ...foot };
}

/** The pose with left and right exchanged, in the room too: what was at z is at -z. */
export function mirrorPose(pose: Pose): Pose {
  const { anchor, pelvis, spine, head, arms, legs } = pose;
  return {
    ...pose,
    anchor: { ...anchor, point: otherSide(anchor.point), at: flip(anchor.at) },
    pelvis: { ...pelvis, roll: minus(pelvis.roll), yaw: minus(pelvis.yaw) },
    spine: { ...spine, side: minus(spine.side), twist: minus(spine.twist) },
    head: { ...head, turn: minus(head.turn), tilt: minus(head.tilt) },
    arms: { left: flipArm(arms.right), right: flipArm(arms.left) },
    legs: { left: flipLeg(legs.right), right: flipLeg(legs.left) },
  };
}

function mirrorProp(prop: Prop): Prop {
  const copy: Record<string, unknown> = { ...prop };
  if (prop.kind === "dumbbell") copy.hand = otherSide(prop.hand);
  if (prop.kind === "cuff") copy.on = otherSide(prop.on);
  if (prop.kind === "cushion") copy.centre = flip(prop.centre);
  if ("at" in prop && prop.at) copy.at = flipPlace(prop.at);
  if ("ends" in prop && prop.ends) copy.ends = prop.ends.map(flipPlace);
  if ("via" in prop && prop.via) copy.via = prop.via.map(flipPlace);
  if ("along" in prop && prop.along) copy.along = flip(prop.along);
  if (prop.kind === "table" && prop.z) copy.z = [minus(prop.z[1]), minus(prop.z[0])];
  else if ("z" in prop && typeof prop.z === "number") copy.z = minus(prop.z);
  return copy as Prop;
}

function mirrorArrow(arrow: Arrow): Arrow {
  if ("follow" in arrow)
    return { ...arrow, follow: otherSide(arrow.follow), offset: flip(arrow.offset) };
  if ("through" in arrow) return { through: arrow.through.map(flip) as [Vector, Vector, Vector] };
  if (!("around" in arrow)) return arrow;
  const [x, y, z] = arrow.axis;
  return {
    ...arrow,
    around: otherSide(arrow.around),
    // An axis turns the other way round in a mirror, but along the mirror's own normal.
    axis: [minus(x), minus(y), z],
    start: flip(arrow.start),
    ...(arrow.offset && { offset: flip(arrow.offset) }),
  };
}

/** "right" for "left" and the other way round, in a sentence. */
export const mirrorWords = (text: string) =>
  text.replace(/\b(left|right)\b/gi, (word) => {
    const other = word.toLowerCase() === "left" ? "right" : "left";
    return word[0] === word[0]!.toUpperCase() ? other[0]!.toUpperCase() + other.slice(1) : other;
  });

/** The whole figure for the other side: poses, props, arrows, muscles and words. */
export function mirrorFigure(figure: FigureData): FigureData {
  return {
    ...figure,
    alt: mirrorWords(figure.alt),
    props: figure.props.map(mirrorProp),
    arrows: figure.arrows.map(mirrorArrow),
    ...(figure.crop && {
      crop: {
        ...figure.crop,
        on: otherSide(figure.crop.on),
        ...(figure.crop.offset && { offset: flip(figure.crop.offset) }),
      },
    }),
    ...(figure.muscles && {
      muscles: figure.muscles.map((muscle) =>
        muscle.side ? { ...muscle, side: otherSide(muscle.side) } : muscle,
      ),
    }),
    poses: figure.poses.map((pose) => ({ ...mirrorPose(pose), name: mirrorWords(pose.name) })),
  };
}
