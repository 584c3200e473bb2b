import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { adherenceDefaults, adherenceLayouts, adherenceViews } from "@/db/schema/adherence-views";
import { users } from "@/db/schema/staff";
import { canChangeView } from "@/lib/adherence/views/policy";
import { layoutSchema, type SavedView } from "@/lib/adherence/views/schema";
import type { Actor } from "@/lib/auth/session";
import { type GridLayout, USUAL_LAYOUT } from "@/lib/ui/data-grid/features";

type Asker = Pick<Actor, "clinicId" | "userId" | "role">;

export type KeptViews = {
  /** The asker's own and the shared ones, by name. */
  views: SavedView[];
  /** The asker's own look of each view; under "" that of the table as it is. */
  layouts: ReadonlyMap<string, GridLayout>;
};

/** All that a person kept of the adherence table, and what is shared with them. */
export function readKeptViews(actor: Asker): Promise<KeptViews> {
  const { clinicId, userId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const rows = await tx
      .select({
        view: adherenceViews,
        ownerName: users.name,
        opensFirst: sql<boolean>`${adherenceDefaults.id} is not null`,
      })
      .from(adherenceViews)
      .innerJoin(users, eq(users.id, adherenceViews.ownerId))
      .leftJoin(
        adherenceDefaults,
        and(
          eq(adherenceDefaults.clinicId, clinicId),
          eq(adherenceDefaults.userId, userId),
          eq(adherenceDefaults.viewId, adherenceViews.id),
        ),
      )
      .where(
        and(
          eq(adherenceViews.clinicId, clinicId),
          isNull(adherenceViews.deletedAt),
          or(eq(adherenceViews.ownerId, userId), eq(adherenceViews.shared, true)),
        ),
      )
      .orderBy(asc(sql`lower(${adherenceViews.name})`), asc(adherenceViews.id));
    return {
      views: rows.map(({ view, ownerName, opensFirst }) => ({
        id: view.id,
        name: view.name,
        shared: view.shared,
        version: view.version,
        ownerName: view.ownerId === userId ? null : ownerName,
        opensFirst,
        canChange: canChangeView(actor, view),
        query: view.query,
        layout: layoutOf(view),
      })),
      layouts: await readLayouts(tx, actor),
    };
  });
}

async function readLayouts(tx: Tx, { clinicId, userId }: Asker) {
  const rows = await tx
    .select()
    .from(adherenceLayouts)
    .where(and(eq(adherenceLayouts.clinicId, clinicId), eq(adherenceLayouts.userId, userId)));
  return new Map(rows.map((row) => [row.viewId ?? "", layoutOf(row)]));
}

/** What was kept, as the table understands it now. */
function layoutOf(kept: { density: string; pinned: string[]; widths: unknown }): GridLayout {
  return layoutSchema.catch({ ...USUAL_LAYOUT, pinned: [], widths: {} }).parse(kept);
}
