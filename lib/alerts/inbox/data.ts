import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { transaction, type Tx } from "@/db/client";
import { alertActs, alerts } from "@/db/schema/alerts";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { canReadNotesOf, canResolveAlert } from "@/lib/alerts/policy";
import type { AlertState, EndReason } from "@/lib/alerts/schema";
import { sentenceOf } from "@/lib/alerts/words";
import type { Actor } from "@/lib/auth/session";
import { type IsoDate, isoDate } from "@/lib/dates";
import {
  type AlertNote,
  type Colleague,
  type Inbox,
  type InboxAlert,
  type InboxGroup,
  type InboxState,
  readCursor,
  writeCursor,
} from "./schema";
import { fresh, ofViewer, patientOf, planOf, urgency, waiting } from "./where/data";

const PATIENTS_A_PAGE = 20;
const RESOLVED_A_PAGE = 50;

export type Ask = {
  clinicId: ClinicId;
  viewer: Pick<Actor, "userId" | "role">;
  /** The clinic's calendar day. */
  today: IsoDate;
};

/** One page of the inbox: what waits by patient, the most urgent first; what is resolved the last
 * first. Selects no date of birth, address, telephone or clinical note of the record. */
export function readInbox(
  ask: Ask,
  state: InboxState,
): Promise<Inbox & { colleagues: Colleague[] }> {
  const { clinicId } = ask;
  return transaction({ clinicId }, async (tx) => ({
    ...(state.view === "resolved"
      ? await resolvedPage(tx, ask, state)
      : await waitingPage(tx, ask, state)),
    counts: await countViews(tx, ask),
    colleagues: await tx
      .select({ userId: users.id, name: users.name })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(and(eq(memberships.clinicId, clinicId), isNull(memberships.deactivatedAt)))
      .orderBy(asc(users.name), asc(users.id)),
  }));
}

/** How many alerts nobody has acknowledged yet, up to `most`: a therapist's and a trainer's own, and
 * an admin's whole clinic. */
export function countFresh({ clinicId, viewer, today }: Ask, most: number): Promise<number> {
  return transaction({ clinicId }, async (tx) => {
    const some = tx
      .select({ id: alerts.id })
      .from(alerts)
      .innerJoin(plans, planOf(clinicId))
      .innerJoin(patients, patientOf(clinicId))
      .where(
        and(
          eq(alerts.clinicId, clinicId),
          ne(alerts.state, "resolved"),
          fresh(today),
          viewer.role === "admin" ? undefined : ofViewer(viewer),
        ),
      )
      .limit(most)
      .as("some");
    const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(some);
    return row!.count;
  });
}

function filters({ clinicId, viewer, today }: Ask, { view, rule, assigned }: InboxState): SQL[] {
  const views: Record<InboxState["view"], SQL[]> = {
    open: [ne(alerts.state, "resolved"), waiting(today)],
    mine: [ne(alerts.state, "resolved"), waiting(today), ofViewer(viewer)],
    snoozed: [eq(alerts.state, "snoozed"), sql`${alerts.snoozedUntil} > ${today}::date`],
    resolved: [eq(alerts.state, "resolved")],
  };
  return [
    eq(alerts.clinicId, clinicId),
    ...views[view],
    ...(rule ? [eq(alerts.rule, rule)] : []),
    ...(assigned === "nobody"
      ? [isNull(alerts.assignedTo)]
      : assigned
        ? [eq(alerts.assignedTo, assigned)]
        : []),
  ];
}

async function waitingPage(
  tx: Tx,
  ask: Ask,
  state: InboxState,
): Promise<Pick<Inbox, "groups" | "next">> {
  const { clinicId } = ask;
  const cursor = readCursor(state.after);
  const first = sql<number>`min(${urgency})`;
  const newest = sql<string>`max(${alerts.raisedAt})`;
  const rows = await tx
    .select({
      patientId: patients.id,
      first: first.mapWith(Number),
      newest: sql<string>`to_char(${newest} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    })
    .from(alerts)
    .innerJoin(plans, planOf(clinicId))
    .innerJoin(patients, patientOf(clinicId))
    .where(and(...filters(ask, state)))
    .groupBy(patients.id)
    .having(
      cursor?.length === 3
        ? sql`(${first}, -extract(epoch from ${newest}), ${patients.id})
            > (${cursor[0]}::int, -extract(epoch from ${cursor[1]}::timestamptz), ${cursor[2]}::uuid)`
        : undefined,
    )
    .orderBy(first, desc(newest), asc(patients.id))
    .limit(PATIENTS_A_PAGE + 1);
  const page = rows.slice(0, PATIENTS_A_PAGE);
  const last = page.at(-1);
  const ids = page.map(({ patientId }) => patientId);
  const among = ids.length === 0 ? sql`false` : inArray(patients.id, ids);
  const found = await readAlerts(
    tx,
    ask,
    and(...filters(ask, state), among)!,
    [asc(urgency), desc(alerts.raisedAt), asc(alerts.id)],
    2_000,
  );
  const byPatient = new Map<string, Row[]>();
  for (const row of found)
    byPatient.set(row.patientId, [...(byPatient.get(row.patientId) ?? []), row]);
  return {
    groups: ids.flatMap((id) => groupOf(byPatient.get(id) ?? [])),
    next:
      rows.length > PATIENTS_A_PAGE && last
        ? writeCursor([last.first, last.newest, last.patientId])
        : null,
  };
}

async function resolvedPage(
  tx: Tx,
  ask: Ask,
  state: InboxState,
): Promise<Pick<Inbox, "groups" | "next">> {
  const cursor = readCursor(state.after);
  const rows = await readAlerts(
    tx,
    ask,
    and(
      ...filters(ask, state),
      cursor?.length === 2
        ? sql`(${alerts.actedAt}, ${alerts.id}) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
        : undefined,
    )!,
    [desc(alerts.actedAt), desc(alerts.id)],
    RESOLVED_A_PAGE + 1,
  );
  const page = rows.slice(0, RESOLVED_A_PAGE);
  const last = page.at(-1);
  // Neighbours of one patient stand together; the order stays that of resolving.
  const groups: Row[][] = [];
  for (const row of page) {
    if (groups.at(-1)?.[0]?.patientId === row.patientId) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return {
    groups: groups.flatMap(groupOf),
    next:
      rows.length > RESOLVED_A_PAGE && last?.actedAtText
        ? writeCursor([last.actedAtText, last.alert.id])
        : null,
  };
}

type Row = {
  patientId: string;
  patientName: string;
  actedAtText: string | null;
  alert: InboxAlert;
};

function groupOf(rows: Row[]): InboxGroup[] {
  const [first] = rows;
  if (!first) return [];
  const { patientId, patientName } = first;
  return [{ patientId, patientName, alerts: rows.map(({ alert }) => alert) }];
}

async function readAlerts(
  tx: Tx,
  { clinicId, viewer }: Ask,
  where: SQL,
  order: SQL[],
  limit: number,
): Promise<Row[]> {
  const assignee = alias(users, "assignee");
  const actor = alias(users, "actor");
  const rows = await tx
    .select({
      alert: alerts,
      actedAtText: sql<string | null>`to_char(${alerts.actedAt} at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      planTitle: plans.title,
      patientId: patients.id,
      givenName: patients.givenName,
      familyName: patients.familyName,
      assigneeName: assignee.name,
      actorName: actor.name,
    })
    .from(alerts)
    .innerJoin(plans, planOf(clinicId))
    .innerJoin(patients, patientOf(clinicId))
    .leftJoin(assignee, eq(assignee.id, alerts.assignedTo))
    .leftJoin(actor, eq(actor.id, alerts.actedBy))
    .where(where)
    .orderBy(...order)
    .limit(limit);
  const notes = await readNotes(
    tx,
    clinicId,
    viewer,
    rows.map(({ alert }) => alert.id),
  );
  return rows.map(({ alert, actedAtText, planTitle, assigneeName, actorName, ...patient }) => ({
    patientId: patient.patientId,
    patientName: `${patient.givenName} ${patient.familyName}`,
    actedAtText,
    alert: {
      id: alert.id,
      planId: alert.planId,
      planTitle,
      rule: alert.rule,
      sentence: sentenceOf({ ...alert, happenedOn: isoDate(alert.happenedOn) }),
      happenedOn: isoDate(alert.happenedOn),
      raisedAt: alert.raisedAt,
      state: alert.state as AlertState,
      snoozedUntil: alert.snoozedUntil === null ? null : isoDate(alert.snoozedUntil),
      assignedTo: alert.assignedTo && { userId: alert.assignedTo, name: assigneeName ?? "" },
      acted: alert.actedAt && { name: actorName, at: alert.actedAt },
      endReason: alert.endReason as EndReason | null,
      takenBack: alert.takenBackAt !== null,
      resolvable: canResolveAlert(viewer, alert.rule),
      version: alert.version,
      notes: notes.get(alert.id) ?? [],
    } as InboxAlert,
  }));
}

/** The notes of alerts that this person may read, without those that were undone. */
async function readNotes(
  tx: Tx,
  clinicId: ClinicId,
  viewer: Ask["viewer"],
  alertIds: string[],
): Promise<Map<string, AlertNote[]>> {
  if (alertIds.length === 0) return new Map();
  const rows = await tx
    .select({
      id: alertActs.id,
      alertId: alertActs.alertId,
      by: users.name,
      userId: users.id,
      at: alertActs.createdAt,
      text: alertActs.note,
    })
    .from(alertActs)
    .innerJoin(users, eq(users.id, alertActs.by))
    .where(
      and(
        eq(alertActs.clinicId, clinicId),
        inArray(alertActs.alertId, alertIds),
        isNotNull(alertActs.note),
        sql`not exists (select 1 from ${alertActs} undone
          where undone.clinic_id = ${clinicId} and undone.alert_id = ${alertActs.alertId}
            and undone.act = 'undone' and (undone.before->>'undoes')::int = ${alertActs.version})`,
      ),
    )
    .orderBy(asc(alertActs.createdAt), asc(alertActs.id));
  const readable = rows.filter((row) => canReadNotesOf(viewer, row));
  const notes = new Map<string, AlertNote[]>();
  for (const { alertId, id, by, at, text } of readable)
    notes.set(alertId, [...(notes.get(alertId) ?? []), { id, by, at, text: text! }]);
  return notes;
}

async function countViews(tx: Tx, { clinicId, viewer, today }: Ask): Promise<Inbox["counts"]> {
  const [row] = await tx
    .select({
      open: sql<number>`count(*) filter (where ${waiting(today)})::int`,
      mine: sql<number>`count(*) filter (where ${waiting(today)} and ${ofViewer(viewer)})::int`,
      snoozed: sql<number>`count(*) filter (where not ${waiting(today)})::int`,
    })
    .from(alerts)
    .innerJoin(plans, planOf(clinicId))
    .innerJoin(patients, patientOf(clinicId))
    .where(and(eq(alerts.clinicId, clinicId), ne(alerts.state, "resolved")));
  return row!;
}
