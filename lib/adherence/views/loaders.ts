import { DEFAULT_STATE, NO_VIEW, savedQuery, type TableState } from "@/lib/adherence/table/address";
import { readTableState, type SearchParams } from "@/lib/adherence/table/schema";
import { readKeptViews } from "@/lib/adherence/views/data";
import { canKeepViews } from "@/lib/adherence/views/policy";
import type { SavedView } from "@/lib/adherence/views/schema";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { type GridLayout, USUAL_LAYOUT } from "@/lib/ui/data-grid/features";

export type OpenedTable = {
  state: TableState;
  notices: string[];
  views: SavedView[];
  /** The view that the table was opened from. */
  view: SavedView | null;
  /** It filters, sorts or shows otherwise than the view was saved. */
  isChanged: boolean;
  layout: GridLayout;
};

/**
 * How the table opens at an address: in the view that it names, in the person's own first view where
 * it names nothing at all, and else as the address says. A view that is not there, or that holds what
 * the table does not know any more, opens without it and is told of.
 */
export async function openTable(
  actor: Pick<Actor, "clinicId" | "userId" | "role">,
  params: SearchParams,
): Promise<OpenedTable> {
  if (!canKeepViews(actor)) throw new ForbiddenError();
  const { views, layouts } = await readKeptViews(actor);
  const first = views.find(({ opensFirst }) => opensFirst) ?? null;
  const asked = readTableState(params);
  const named = Object.keys(params).filter((name) => params[name]);
  const wanted = named.length === 0 ? (first?.id ?? null) : asked.state.view;
  const view = views.find(({ id }) => id === wanted) ?? null;

  const isAsSaved = view !== null && named.every((name) => name === "view");
  const { state, notices } = isAsSaved ? stateOf(view) : asked;
  if (wanted !== null && wanted !== NO_VIEW && !view)
    notices.push("The view asked for is not there any more, or is not shared with you.");
  // Without a name, an address without filters would open the person's own first view.
  state.view = view?.id ?? (first && named.length > 0 ? NO_VIEW : null);
  return {
    state,
    notices,
    views,
    view,
    isChanged: view !== null && savedQuery(state) !== savedQuery(stateOf(view).state),
    layout: (view && (layouts.get(view.id) ?? view.layout)) ?? layouts.get("") ?? USUAL_LAYOUT,
  };
}

/** A view as it was saved, with a sentence about each thing in it that the table has no more. */
function stateOf(view: SavedView): { state: TableState; notices: string[] } {
  const saved = readTableState(Object.fromEntries(new URLSearchParams(view.query)));
  return {
    state: { ...DEFAULT_STATE, ...saved.state },
    notices: saved.notices.map((notice) => `In the view “${view.name}”: ${notice}`),
  };
}
