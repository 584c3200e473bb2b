import type { Draft } from "../schema";
import { isSame } from "./same";
import { canonical, isRearranged, keyed } from "./shape";

export type Side = "mine" | "theirs";

/** What was chosen of each difference by its key; or one side for all of them. */
export type Choices = Side | Readonly<Record<string, Side>>;

/** One thing in which two versions of a draft differ. */
export type Difference = {
  /** Under which it is chosen. */
  key: string;
  /** Who changed it since the version that both began with; both, when a person has to choose. */
  changedBy: Side | "both";
  part: DifferencePart;
};

type Item = Draft["items"][number];

export type DifferencePart =
  | { kind: "title" | "message" | "supervision" | "startingLevel" | "schedule" | "order" }
  | { kind: "advice"; slug: string }
  /** `there` is whether the exercise is in the plan at all. */
  | { kind: "there" | "dosage" | "note" | "timing"; mine: Item | null; theirs: Item | null };

type Pick3 = <T>(key: string, part: DifferencePart, base: T, mine: T, theirs: T) => T;

const texts = ["title", "message", "supervision", "startingLevel", "schedule"] as const;

/**
 * Two people's versions of one draft in one: of each difference the chosen side; without a choice,
 * the side that changed it since `base`. Where both changed the same and nobody chose, it is mine.
 * @returns the draft in its canonical form (exercises as they are done).
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft, choices: Choices): Draft {
  return merge(base, mine, theirs, (key, _, b, m, t) => {
    if (isSame(m, t)) return m;
    const chosen = typeof choices === "string" ? choices : choices[key];
    if (chosen) return chosen === "mine" ? m : t;
    return isSame(b, m) ? t : m;
  });
}

/** In what two versions of a draft differ, in the order in which a person reads it. */
export function differences(base: Draft, mine: Draft, theirs: Draft): Difference[] {
  const found: Difference[] = [];
  merge(base, mine, theirs, (key, part, b, m, t) => {
    if (!isSame(m, t))
      found.push({
        key,
        part,
        changedBy: isSame(b, m) ? "theirs" : isSame(b, t) ? "mine" : "both",
      });
    return m;
  });
  // The order is a choice only where it makes a difference beside the others.
  const mixed = (order: Side, rest: Side) => {
    const all = Object.fromEntries(found.map(({ key }) => [key, rest]));
    return mergeDrafts(base, mine, theirs, { ...all, order });
  };
  const matters =
    !isSame(mixed("mine", "theirs"), canonical(theirs)) ||
    !isSame(mixed("theirs", "mine"), canonical(mine));
  return found.filter(({ key }) => key !== "order" || matters);
}

function merge(base: Draft, mine: Draft, theirs: Draft, pick: Pick3): Draft {
  const [b, m, t] = [canonical(base), canonical(mine), canonical(theirs)];
  const merged = { ...m };
  const text = <K extends (typeof texts)[number]>(kind: K) => {
    merged[kind] = pick(kind, { kind }, b[kind], m[kind], t[kind]);
  };
  text("title");
  merged.items = mergeItems(b.items, m.items, t.items, pick);
  text("schedule");
  text("message");
  text("supervision");
  text("startingLevel");
  const has = (draft: Draft, slug: string) => draft.advice.includes(slug);
  merged.advice = [...new Set([...m.advice, ...t.advice])].filter((slug) =>
    pick(`advice ${slug}`, { kind: "advice", slug }, has(b, slug), has(m, slug), has(t, slug)),
  );
  return canonical(merged);
}

function mergeItems(base: Item[], mine: Item[], theirs: Item[], pick: Pick3): Item[] {
  const [b, m, t] = [keyed(base), keyed(mine), keyed(theirs)];
  const kept = new Map<string, Item>();
  for (const key of new Set([...m.keys(), ...t.keys()])) {
    const [was, my, their] = [b.get(key), m.get(key), t.get(key)];
    const sides = { mine: my ?? null, theirs: their ?? null };
    if (my && their) {
      const part = (kind: "dosage" | "note" | "timing") => ({ kind, ...sides });
      kept.set(key, {
        exerciseSlug: my.exerciseSlug,
        dosage: pick(`${key} dosage`, part("dosage"), was?.dosage, my.dosage, their.dosage)!,
        note: pick(`${key} note`, part("note"), was?.note, my.note, their.note)!,
        superset: my.superset,
        ...pick(`${key} timing`, part("timing"), was && daysOf(was), daysOf(my), daysOf(their))!,
      });
      continue;
    }
    const one = (my ?? their)!;
    // Taken out by one and left alone by the other: it goes. Changed by the other: somebody chooses.
    const isUntouched = was && isSame(contentOf(was), contentOf(one));
    const wasThere = was ? (isUntouched ? one : was) : null;
    const there = pick(
      `${key} there`,
      { kind: "there", ...sides },
      wasThere,
      sides.mine,
      sides.theirs,
    );
    if (there) kept.set(key, there);
  }
  // Whoever put nothing in another place goes along with the other.
  const was = !isRearranged(base, mine) ? "mine" : !isRearranged(base, theirs) ? "theirs" : null;
  const source = pick<Side | null>("order", { kind: "order" }, was, "mine", "theirs");
  return arrange(kept, m, t, source ?? "mine");
}

/** The kept exercises in one side's order; what only the other side has follows what it followed there. */
function arrange(
  kept: ReadonlyMap<string, Item>,
  mine: ReadonlyMap<string, Item>,
  theirs: ReadonlyMap<string, Item>,
  source: Side,
): Item[] {
  const [first, second] = source === "mine" ? [mine, theirs] : [theirs, mine];
  const order = [...first.keys()].filter((key) => kept.has(key));
  const supersets = new Map(order.map((key) => [key, first.get(key)!.superset]));
  // What was added at the end stays at the end.
  const last = [...second.keys()].findLast((key) => first.has(key) && kept.has(key));
  let before: string | undefined;
  let isLast = last === undefined;
  for (const [key, item] of second) {
    if (!kept.has(key)) continue;
    if (!first.has(key)) {
      const place = isLast ? order.length : placeAfter(before, order, supersets);
      order.splice(place, 0, key);
      // Numbers of the other side, out of the way of this one's.
      supersets.set(key, item.superset && item.superset + OUT_OF_THE_WAY);
    }
    before = key;
    isLast ||= key === last;
  }
  return order.map((key) => ({ ...kept.get(key)!, superset: supersets.get(key) ?? null }));
}

const OUT_OF_THE_WAY = 100;

/** Behind that exercise, and behind those that are done in turn with it. */
function placeAfter(
  before: string | undefined,
  order: readonly string[],
  supersets: ReadonlyMap<string, number | null>,
): number {
  if (before === undefined) return 0;
  const place = order.indexOf(before) + 1;
  const number = supersets.get(before);
  if (!number) return place;
  const partners = order.slice(place).findIndex((key) => supersets.get(key) !== number);
  return partners === -1 ? order.length : place + partners;
}

const daysOf = ({ block, fromWeek, untilWeek, everyDays }: Item) => ({
  block,
  fromWeek,
  untilWeek,
  everyDays,
});

const contentOf = ({ superset: _, ...content }: Item) => content;
