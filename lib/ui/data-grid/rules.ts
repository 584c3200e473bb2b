/** `order` with `moved` right before or after `target`. The first stays the first. */
export function movedNextTo(
  order: readonly string[],
  moved: string,
  target: string,
  side: "before" | "after",
): string[] {
  if (moved === target || moved === order[0]) return [...order];
  const rest = order.filter((id) => id !== moved);
  const at = rest.indexOf(target) + (side === "after" ? 1 : 0);
  return rest.toSpliced(Math.max(1, at), 0, moved);
}

/** The columns among which one moves: the pinned among themselves, as the others do. */
export function neighboursOf(
  order: readonly string[],
  pinned: readonly string[],
  id: string,
): { before: string | null; after: string | null } {
  const isPinned = pinned.includes(id);
  const group = isPinned
    ? pinned.filter((each) => order.includes(each))
    : order.slice(1).filter((each) => !pinned.includes(each));
  const at = group.indexOf(id);
  return { before: group[at - 1] ?? null, after: group[at + 1] ?? null };
}
