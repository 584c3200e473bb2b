"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import {
  createView,
  deleteView,
  keepLayout,
  openFirst,
  renameView,
  restoreView,
  saveView,
} from "@/lib/adherence/views/mutations";
import { canKeepViews } from "@/lib/adherence/views/policy";
import {
  createViewSchema,
  keepLayoutSchema,
  openFirstSchema,
  renameViewSchema,
  saveViewSchema,
  viewIdSchema,
} from "@/lib/adherence/views/schema";
import type { Result } from "@/lib/result";

/** What was changed shows at once. */
async function shown<T>(result: Promise<Result<T>>): Promise<Result<T>> {
  const value = await result;
  refresh();
  return value;
}

export const createViewAction = defineAction({
  name: "adherence.create-view",
  schema: createViewSchema,
  can: canKeepViews,
  run: createView,
});

export const saveViewAction = defineAction({
  name: "adherence.save-view",
  schema: saveViewSchema,
  can: canKeepViews,
  run: (actor, input) => shown(saveView(actor, input)),
});

export const renameViewAction = defineAction({
  name: "adherence.rename-view",
  schema: renameViewSchema,
  can: canKeepViews,
  run: (actor, input) => shown(renameView(actor, input)),
});

export const deleteViewAction = defineAction({
  name: "adherence.delete-view",
  schema: viewIdSchema,
  can: canKeepViews,
  run: (actor, { viewId }) => deleteView(actor, viewId),
});

export const restoreViewAction = defineAction({
  name: "adherence.restore-view",
  schema: viewIdSchema,
  can: canKeepViews,
  run: (actor, { viewId }) => restoreView(actor, viewId),
});

export const openFirstAction = defineAction({
  name: "adherence.open-first",
  schema: openFirstSchema,
  can: canKeepViews,
  run: (actor, { viewId }) => shown(openFirst(actor, viewId)),
});

/** Changes nothing that the page does not show already. */
export const keepLayoutAction = defineAction({
  name: "adherence.keep-layout",
  schema: keepLayoutSchema,
  can: canKeepViews,
  run: keepLayout,
});
