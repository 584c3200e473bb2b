import { and, count, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import { transaction, type Tx } from "@/db/client";
import { adherenceDefaults, adherenceLayouts, adherenceViews } from "@/db/schema/adherence-views";
import type { ClinicId } from "@/db/tenant";
import { canChangeView, canSeeView } from "@/lib/adherence/views/policy";
import type {
  createViewSchema,
  keepLayoutSchema,
  renameViewSchema,
  saveViewSchema,
} from "@/lib/adherence/views/schema";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";

type Doer = Pick<Actor, "clinicId" | "userId" | "role">;
type View = typeof adherenceViews.$inferSelect;

const MOST_VIEWS = 50;

/** Keeps the table under a name.
 * @returns NAME_TAKEN where the person has a view of this name, TOO_MANY beyond fifty. */
export function createView(
  actor: Doer,
  { name, shared, query, layout }: z.output<typeof createViewSchema>,
): Promise<Result<{ viewId: string }>> {
  const { clinicId, userId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const [own] = await tx
      .select({ n: count() })
      .from(adherenceViews)
      .where(
        and(
          eq(adherenceViews.clinicId, clinicId),
          eq(adherenceViews.ownerId, userId),
          isNull(adherenceViews.deletedAt),
        ),
      );
    if (own!.n >= MOST_VIEWS)
      return failure("TOO_MANY", `You have ${MOST_VIEWS} views already. Delete one first.`);
    const [view] = await tx
      .insert(adherenceViews)
      .values({ clinicId, ownerId: userId, name, shared, query, ...columnsOf(layout) })
      .onConflictDoNothing()
      .returning();
    if (!view) return nameTaken();
    await audit(tx, actor, "adherence.view-created", view);
    return success({ viewId: view.id });
  });
}

/** Keeps other filters, columns or widths in a view, in the place of those that it had.
 * @returns CONFLICT where somebody else saved it meanwhile, FORBIDDEN for a colleague's.
 * @throws NotFoundError for a view that the person does not see. */
export function saveView(
  actor: Doer,
  { viewId, version, query, layout }: z.output<typeof saveViewSchema>,
): Promise<Result<{ version: number }>> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const view = await hold(tx, actor, viewId);
    if (!canChangeView(actor, view)) return notYours();
    if (view.version !== version)
      return failure(
        "CONFLICT",
        "Somebody saved this view meanwhile. Load the page to see it, or save yours as a new view.",
      );
    await update(tx, clinicId, viewId, { query, ...columnsOf(layout) });
    // The person's own look of it is what everybody gets now.
    await tx.delete(adherenceLayouts).where(layoutOf(clinicId, actor.userId, viewId));
    await audit(tx, actor, "adherence.view-saved", view);
    return success({ version: version + 1 });
  });
}

/** Gives a view another name, or shares it with the clinic or takes it back.
 * @returns NAME_TAKEN, FORBIDDEN. @throws NotFoundError as `saveView`. */
export function renameView(
  actor: Doer,
  { viewId, name, shared }: z.output<typeof renameViewSchema>,
): Promise<Result> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const view = await hold(tx, actor, viewId);
    if (!canChangeView(actor, view)) return notYours();
    if (await isTaken(tx, view, name)) return nameTaken();
    await update(tx, clinicId, viewId, { name, shared });
    await audit(tx, actor, "adherence.view-renamed", { ...view, shared });
    return success();
  });
}

/** Takes a view away; `restoreView` brings it back.
 * @returns FORBIDDEN. @throws NotFoundError as `saveView`. */
export function deleteView(actor: Doer, viewId: string, now = new Date()): Promise<Result> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const view = await hold(tx, actor, viewId);
    if (!canChangeView(actor, view)) return notYours();
    await update(tx, clinicId, viewId, { deletedAt: now });
    await audit(tx, actor, "adherence.view-deleted", view);
    return success();
  });
}

/** Brings a deleted view back as it was.
 * @returns NAME_TAKEN where another has its name now, FORBIDDEN. @throws NotFoundError. */
export function restoreView(actor: Doer, viewId: string): Promise<Result> {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const view = await hold(tx, actor, viewId, true);
    if (!canChangeView(actor, view)) return notYours();
    if (await isTaken(tx, view, view.name)) return nameTaken();
    await update(tx, clinicId, viewId, { deletedAt: null });
    await audit(tx, actor, "adherence.view-restored", view);
    return success();
  });
}

/** The table opens in this view for the person from now on; null: as everybody has it. Doing it again
 * changes nothing. It concerns no patient and nobody else, so it is not audited.
 * @throws NotFoundError for a view that the person does not see. */
export function openFirst(actor: Doer, viewId: string | null): Promise<Result> {
  const { clinicId, userId } = actor;
  return transaction({ clinicId }, async (tx) => {
    if (viewId !== null) await hold(tx, actor, viewId);
    if (viewId === null)
      await tx
        .delete(adherenceDefaults)
        .where(and(eq(adherenceDefaults.clinicId, clinicId), eq(adherenceDefaults.userId, userId)));
    else
      await tx
        .insert(adherenceDefaults)
        .values({ clinicId, userId, viewId })
        .onConflictDoUpdate({
          target: [adherenceDefaults.clinicId, adherenceDefaults.userId],
          set: { viewId },
        });
    return success();
  });
}

/** Keeps how a person likes the columns of a view, or of the table as it is. Not audited, as
 * `openFirst`. @throws NotFoundError for a view that the person does not see. */
export function keepLayout(
  actor: Doer,
  { viewId, layout }: z.output<typeof keepLayoutSchema>,
): Promise<Result> {
  const { clinicId, userId } = actor;
  const columns = columnsOf(layout);
  return transaction({ clinicId }, async (tx) => {
    if (viewId !== null) await hold(tx, actor, viewId);
    await tx
      .insert(adherenceLayouts)
      .values({ clinicId, userId, viewId, ...columns })
      .onConflictDoUpdate({
        target: [adherenceLayouts.clinicId, adherenceLayouts.userId, adherenceLayouts.viewId],
        set: { ...columns, updatedAt: sql`now()` },
      });
    return success();
  });
}

const columnsOf = (layout: z.output<typeof keepLayoutSchema>["layout"]) => ({
  density: layout.density,
  pinned: [...layout.pinned],
  widths: layout.widths,
});

/** The view, held until the transaction ends. */
async function hold(tx: Tx, actor: Doer, viewId: string, deleted = false): Promise<View> {
  const { deletedAt } = adherenceViews;
  const [view] = await tx
    .select()
    .from(adherenceViews)
    .where(
      and(
        eq(adherenceViews.clinicId, actor.clinicId),
        eq(adherenceViews.id, viewId),
        deleted ? isNotNull(deletedAt) : isNull(deletedAt),
      ),
    )
    .for("update");
  if (!view || !canSeeView(actor, view)) throw new NotFoundError();
  return view;
}

async function update(tx: Tx, clinicId: ClinicId, viewId: string, change: Partial<View>) {
  await tx
    .update(adherenceViews)
    .set({ ...change, version: sql`${adherenceViews.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(adherenceViews.clinicId, clinicId), eq(adherenceViews.id, viewId)));
}

async function isTaken(tx: Tx, { clinicId, ownerId, id }: View, name: string): Promise<boolean> {
  const [other] = await tx
    .select({ id: adherenceViews.id })
    .from(adherenceViews)
    .where(
      and(
        eq(adherenceViews.clinicId, clinicId),
        eq(adherenceViews.ownerId, ownerId),
        ne(adherenceViews.id, id),
        isNull(adherenceViews.deletedAt),
        sql`lower(${adherenceViews.name}) = lower(${name})`,
      ),
    );
  return other !== undefined;
}

const layoutOf = (clinicId: ClinicId, userId: string, viewId: string) =>
  and(
    eq(adherenceLayouts.clinicId, clinicId),
    eq(adherenceLayouts.userId, userId),
    eq(adherenceLayouts.viewId, viewId),
  );

const nameTaken = () =>
  failure("NAME_TAKEN", "There is a view of this name already. Choose another.", {
    name: "There is a view of this name already. Choose another.",
  });

const notYours = () =>
  failure(
    "FORBIDDEN",
    "Only whoever made this view, or an admin, may change it. Save yours as a new view.",
  );

// Neither its name nor its filters: they may hold a patient's name.
const audit = (tx: Tx, { clinicId, userId }: Doer, action: string, { id, shared }: View) =>
  recordAudit(tx, {
    clinicId,
    actor: { kind: "staff", id: userId },
    action,
    subject: { type: "adherence-view", id },
    details: { shared },
  });
