import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { exitWishes } from "@/db/schema/practice";
import { todayIn } from "@/lib/dates";
import type { WishReason } from "@/lib/exit-wishes/schema";
import { wishReasonNames } from "@/lib/exit-wishes/words";
import {
  type Ask,
  type Found,
  inScope,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

/** What patients said of their plan's end and nobody answered, on plans that are not over. */
export async function wished(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId, timeZone } = ask;
  const rows = await tx
    .select({
      ...planColumns,
      id: exitWishes.id,
      reason: exitWishes.reason,
      createdAt: exitWishes.createdAt,
    })
    .from(exitWishes)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, exitWishes.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(exitWishes.clinicId, clinicId),
        isNull(exitWishes.withdrawnAt),
        isNull(exitWishes.answeredAt),
        inArray(plans.state, ["active", "paused"]),
        ...inScope(ask),
      ),
    )
    .orderBy(desc(exitWishes.createdAt), desc(exitWishes.id))
    .limit(MOST);
  return rows.map((row) => ({
    plan: planOf(row),
    facts: [
      {
        kind: "exit-wish",
        id: row.id,
        on: todayIn(timeZone, row.createdAt),
        sentence: `“${wishReasonNames[row.reason as WishReason]}.”`,
      },
    ],
  }));
}
