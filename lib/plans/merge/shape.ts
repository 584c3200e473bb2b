import { groupsOf, inOrder } from "../timing/days";
import type { Draft } from "../schema";

type Item = Draft["items"][number];

/**
 * A draft in the one form in which two that mean the same are the same: its exercises as they are
 * done, those in turn numbered from 1, none of them "in turn" with nobody, and the advice, whose order nobody chooses, by name.
 */
export function canonical(draft: Draft): Draft {
  let number = 0;
  const items = groupsOf(draft.items).flatMap((group) => {
    const superset = group.length > 1 ? ++number : null;
    return group.map((item): Item => ({ ...item, superset }));
  });
  return { ...draft, items, advice: [...new Set(draft.advice)].toSorted() };
}

/** The exercises of a draft by name and turn ("bridge 1", "bridge 2"), in their order. */
export function keyed(items: readonly Item[]): Map<string, Item> {
  const turns = new Map<string, number>();
  return new Map(
    inOrder(items).map((item) => {
      const turn = (turns.get(item.exerciseSlug) ?? 0) + 1;
      turns.set(item.exerciseSlug, turn);
      return [`${item.exerciseSlug} ${turn}`, item];
    }),
  );
}

/** Who is done in turn with whom: the keys of each such group, in one string. */
function groups(items: ReadonlyMap<string, Item>, among: ReadonlySet<string>): Set<string> {
  const keys = new Map([...items].map(([key, item]) => [item, key]));
  return new Set(
    groupsOf([...items.values()])
      .map((group) => group.flatMap((item) => keys.get(item) ?? []).filter((key) => among.has(key)))
      .filter((group) => group.length > 1)
      .map((group) => group.join()),
  );
}

/** Whether a side put its exercises in another order, or others in turn; coming and going is not it. */
export function isRearranged(base: readonly Item[], side: readonly Item[]): boolean {
  const [before, after] = [keyed(base), keyed(side)];
  const kept = new Set([...after.keys()].filter((key) => before.has(key)));
  const order = (items: ReadonlyMap<string, Item>) => [...items.keys()].filter((k) => kept.has(k));
  if (order(before).join() !== order(after).join()) return true;
  const [was, is] = [groups(before, kept), groups(after, new Set(after.keys()))];
  return was.size !== is.size || [...is].some((group) => !was.has(group));
}
