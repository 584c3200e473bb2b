import { and, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { planLinks, mails } from "@/db/schema/mails";
import { goalScores, patientGoals, patients } from "@/db/schema/patients";
import { planAdvice, planItems, planPauses, planRevisions, plans } from "@/db/schema/plans";
import { painScores, practiceItems, practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import { addDays, type IsoDate, todayIn } from "@/lib/dates";
import { adviceCards } from "@/lib/exercises/library/advice-cards";
import { libraryExercises } from "@/lib/exercises/library/library";
import { exerciseSnapshotSchema } from "@/lib/exercises/schema";
import { hashToken, makeToken } from "@/lib/links/token";
import { proposeStep } from "@/lib/progression/mutations";
import type { Story } from "./demo-patients";
import { demoSessions, repeatable, seededHash } from "./demo-practice";
import { seedReminders } from "./demo-reminders";

type Place = { clinicId: ClinicId; clinicKey: string; timeZone: string };
type People = { therapist: string; colleague: string; trainer: string };
type PlanStory = NonNullable<Story["plan"]>;

/** Midday of a date; never later than now, which is today before noon. */
const noon = (date: IsoDate) => new Date(Math.min(Date.parse(`${date}T12:00:00Z`), Date.now()));

/** One demo patient with plan, deliveries and weeks of practice, in one transaction. */
export async function seedPatient(
  place: Place,
  people: People,
  story: Story,
  seed: number,
): Promise<void> {
  const { clinicId } = place;
  const therapistId = people[story.therapist];
  await transaction({ clinicId }, async (tx) => {
    const [patient] = await tx
      .insert(patients)
      .values({
        clinicId,
        givenName: story.givenName,
        familyName: story.familyName,
        email: story.email,
        dateOfBirth: story.dateOfBirth,
        clinicalNotes: story.clinicalNotes,
        timeZone: place.timeZone,
        therapistId,
        trainerId: story.withTrainer ? people.trainer : null,
        ...story.health,
      })
      .returning({ id: patients.id });
    if (!patient) throw new Error("No patient was stored.");
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "system" },
      action: "patient.added",
      subject: { type: "patient", id: patient.id },
    });
    await seedGoals(tx, place, story, patient.id, therapistId);
    if (story.plan)
      await seedPlan(tx, place, { ...story, plan: story.plan }, patient.id, therapistId, seed);
  });
}

async function seedGoals(
  tx: Tx,
  { clinicId, timeZone }: Place,
  { goals = [] }: Story,
  patientId: string,
  createdBy: string,
): Promise<void> {
  const today = todayIn(timeZone, new Date());
  for (const { activity, scores } of goals) {
    const [goal] = await tx
      .insert(patientGoals)
      .values({ clinicId, patientId, activity, createdBy })
      .returning({ id: patientGoals.id });
    if (!goal) throw new Error("No goal was stored.");
    await tx.insert(goalScores).values(
      scores.map(([daysAgo, score]) => ({
        clinicId,
        goalId: goal.id,
        score,
        scoredOn: addDays(today, -daysAgo),
        scoredBy: createdBy,
      })),
    );
  }
}

async function seedPlan(
  tx: Tx,
  place: Place,
  story: Story & { plan: PlanStory },
  patientId: string,
  therapistId: string,
  seed: number,
): Promise<void> {
  const { clinicId } = place;
  const { plan } = story;
  const now = new Date();
  const today = todayIn(place.timeZone, now);
  const start = addDays(today, -plan.startedDaysAgo);
  const [row] = await tx
    .insert(plans)
    .values({ clinicId, patientId, therapistId, title: plan.title, createdAt: noon(start) })
    .returning({ id: plans.id });
  if (!row) throw new Error("No plan was stored.");
  const planId = row.id;

  const schedule = {
    startDate: plan.startedDaysAgo > 0 ? start : addDays(today, 1),
    weeks: plan.weeks,
    daysOfWeek: plan.daysOfWeek,
    daysPerWeek: plan.daysPerWeek,
  };
  const revise = async (number: number, slugs: string[], from: IsoDate | null) => {
    const [revision] = await tx
      .insert(planRevisions)
      .values({ clinicId, planId, number, title: plan.title, message: plan.message, ...schedule })
      .returning({ id: planRevisions.id });
    if (!revision) throw new Error("No revision was stored.");
    const items = await tx
      .insert(planItems)
      .values(
        slugs.map((slug, position) => {
          const exercise = libraryExercises.find((candidate) => candidate.slug === slug);
          if (!exercise) throw new Error(`No exercise ${slug}.`);
          return {
            clinicId,
            revisionId: revision.id,
            position,
            exerciseSlug: slug,
            exercise: exerciseSnapshotSchema.parse(exercise),
            ...exercise.dosage,
          };
        }),
      )
      .returning({ id: planItems.id, sets: planItems.sets });
    await tx.insert(planAdvice).values(
      adviceCards.slice(0, 2).map(({ slug, title, body }, position) => ({
        clinicId,
        revisionId: revision.id,
        position,
        slug,
        title,
        body,
      })),
    );
    if (from)
      await tx
        .update(planRevisions)
        .set({ sentAt: noon(from), sentBy: therapistId, effectiveFrom: from })
        .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, revision.id)));
    return { id: revision.id, from, items };
  };

  if (plan.startedDaysAgo === 0) {
    await revise(1, plan.exercises, null);
    return;
  }
  const revisions = [await revise(1, plan.exercises, start)];
  if (plan.adds)
    revisions.push(await revise(2, [...plan.exercises, plan.adds], addDays(start, 14)));

  await tx
    .update(plans)
    .set({
      state: plan.closed
        ? plan.closed.reason === "improved"
          ? "completed"
          : "stopped"
        : plan.pausedDaysAgo
          ? "paused"
          : "active",
      ...(plan.closed && {
        closedOn: addDays(today, -plan.closed.daysAgo),
        exitReason: plan.closed.reason,
        exitNote: plan.closed.note,
      }),
    })
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  if (plan.pausedDaysAgo)
    await tx
      .insert(planPauses)
      .values({ clinicId, planId, fromOn: addDays(today, -plan.pausedDaysAgo) });

  const linkId = await seedDelivery(tx, place, story, planId, therapistId, start);
  const sessions = demoSessions(plan, today, repeatable(seed));
  let lastSessionId: string | undefined;
  for (const session of sessions) {
    const revision = revisions.findLast((candidate) => candidate.from! <= session.practisedOn)!;
    const done = revision.items.map((item, index) => (index === session.leftOut ? 0 : item.sets));
    const [stored] = await tx
      .insert(practiceSessions)
      .values({
        clinicId,
        planId,
        revisionId: revision.id,
        linkId,
        practisedOn: session.practisedOn,
        itemsDone: done.filter((sets) => sets > 0).length,
        itemsTotal: done.length,
        effort: session.effort,
        comment: session.comment,
        redFlag: session.redFlag,
        contentHash: seededHash,
        createdAt: noon(session.practisedOn),
      })
      .returning({ id: practiceSessions.id });
    if (!stored) throw new Error("No session was stored.");
    lastSessionId = stored.id;
    await tx.insert(practiceItems).values(
      revision.items.map((item, index) => ({
        clinicId,
        sessionId: stored.id,
        planItemId: item.id,
        setsDone: done[index] ?? 0,
        skipReason: done[index] ? null : plan.skipReason,
      })),
    );
    const createdAt = noon(session.practisedOn);
    const scores = (["before", "after"] as const).flatMap((moment) => {
      const score = session[moment];
      return score === null
        ? []
        : [{ clinicId, planId, sessionId: stored.id, moment, score, createdAt }];
    });
    if (scores.length) await tx.insert(painScores).values(scores);
  }
  if (plan.reminders)
    await seedReminders(
      tx,
      { ...place, planId, therapistId, to: story.email ?? "" },
      plan.reminders,
      sessions,
    );
  await refreshPlanSummary(tx, clinicId, planId, now);
  if (plan.proposesStep && lastSessionId)
    await proposeStep(tx, clinicId, planId, lastSessionId, now);
}

/** A past delivery whose token nobody has: the demo's own mails are sent afresh. */
async function seedDelivery(
  tx: Tx,
  place: Place,
  story: Story & { plan: PlanStory },
  planId: string,
  therapistId: string,
  on: IsoDate,
): Promise<string> {
  const { clinicId } = place;
  const [mail] = await tx
    .insert(mails)
    .values({
      clinicId,
      kind: "plan-sent",
      toAddress: story.email ?? "",
      planId,
      requestedBy: therapistId,
      attempts: 1,
      state: "sent",
      sentAt: noon(on),
      createdAt: noon(on),
    })
    .returning({ id: mails.id });
  if (story.plan.bounced)
    await tx.insert(mails).values({
      clinicId,
      kind: "plan-changed",
      toAddress: story.email ?? "",
      planId,
      requestedBy: therapistId,
      attempts: 1,
      state: "bounced",
      lastError: "The mailbox does not exist.",
      createdAt: noon(addDays(on, 12)),
    });
  const [link] = await tx
    .insert(planLinks)
    .values({
      clinicId,
      planId,
      channel: "mail",
      mailId: mail?.id,
      tokenHash: hashToken(makeToken(place.clinicKey)),
      createdBy: therapistId,
      expiresAt: new Date(noon(on).getTime() + 180 * 86_400_000),
      openedAt: noon(on),
      createdAt: noon(on),
    })
    .returning({ id: planLinks.id });
  if (!link) throw new Error("No link was stored.");
  return link.id;
}
