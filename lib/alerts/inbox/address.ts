import type { InboxState } from "./schema";

/** The address of the inbox in a state; a changed filter begins at the first page. */
export function inboxHref(state: InboxState, change: Partial<InboxState> = {}): string {
  const { view, rule, assigned, after } = { ...state, after: null, ...change };
  const query = new URLSearchParams();
  if (view !== "open") query.set("show", view);
  if (rule) query.set("rule", rule);
  if (assigned) query.set("assigned", assigned);
  if (after) query.set("after", after);
  const text = query.toString();
  return text ? `/alerts?${text}` : "/alerts";
}
