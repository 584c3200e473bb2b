import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connectTo, disconnect, transaction } from "@/db/client";
import { adherenceViews } from "@/db/schema/adherence-views";
import { alerts } from "@/db/schema/alerts";
import { clinics } from "@/db/schema/clinics";
import { exerciseImports, exercises } from "@/db/schema/exercises";
import { mails, planLinks } from "@/db/schema/mails";
import { staffMessages } from "@/db/schema/messages";
import { nudges } from "@/db/schema/nudges";
import { patientGoals, patients } from "@/db/schema/patients";
import { planNotes } from "@/db/schema/plan-notes";
import { plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import { exitWishes } from "@/db/schema/practice";
import { progressionProposals } from "@/db/schema/progression";
import { invitations, memberships, users } from "@/db/schema/staff";
import { planTemplates } from "@/db/schema/templates";
import { seedDemo } from "@/db/seed/demo";
import { seedLibrary } from "@/db/seed/library";
import { provenClinic } from "@/db/tenant";
import { createTestDatabase } from "@/db/testing/database";
import type { Actor, StaffRole } from "@/lib/auth/session";
import { libraryExercises } from "@/lib/exercises/library/library";
import { inputOf } from "@/lib/exercises/own/form";
import { searchColumnsOf } from "@/lib/exercises/search-text";
import { DEFAULT_ALERT_THRESHOLDS } from "@/lib/pain/flags";
import { draftScheduleSchema } from "@/lib/plans/schema";
import { PRESET_RULES } from "@/lib/progression/rules";
import type { Result } from "@/lib/result";

const asking = vi.hoisted(() => ({ actor: null as Actor | null, origin: "http://127.0.0.1:3000" }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => asking.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ origin: asking.origin }) }));

/** What a row's input may point at: things of the clinic that is being tried. */
type Targets = Record<
  | "patientId"
  | "planId"
  | "draftPlanId"
  | "pausedPlanId"
  | "linkId"
  | "userId"
  | "invitationId"
  | "templateId"
  | "exerciseSlug"
  | "mailId"
  | "goalId"
  | "otherPatientId"
  | "importId"
  | "proposalId"
  | "exitWishId"
  | "alertId"
  | "viewId"
  | "noteId"
  | "wishId"
  | "nudgeId"
  | "messageId"
  | "supervisedId",
  string
>;

type Row = {
  input: (at: Targets) => unknown;
  /** Whether a therapist may; else only an admin. */
  therapist: boolean;
  /** What a stranger is told, where it is not simply NOT_FOUND. */
  strangerGets?: string;
  /** A trainer may too. */
  trainer?: true;
  /** It changes only the asker's own clinic, and names nothing of another. */
  ownClinicOnly?: true;
};

const patientOf = (at: Targets) => ({
  givenName: "Noor",
  familyName: "Haddad",
  timeZone: "Europe/Paris",
  therapistId: at.userId,
});
const schedule = { startDate: "", weeks: 4, daysOfWeek: null, daysPerWeek: 3, sessionsPerDay: 1 };
const layout = { density: "compact", pinned: [], widths: {} };
const draft = { title: "Taken over", schedule, items: [], advice: [] };
const bridge = libraryExercises.find(({ slug }) => slug === "bridge")!;
const ownExercise = inputOf(bridge);

/** Every server action. A new one fails the first test until it has its row. */
const matrix: Record<string, Row> = {
  saveClinicAction: {
    input: () => ({
      name: "Ours",
      phone: "",
      email: "",
      timeZone: "Europe/Paris",
      painPreset: "middle",
      linkDays: 90,
    }),
    therapist: false,
    ownClinicOnly: true,
  },
  markFavouriteAction: {
    input: () => ({ slug: "bridge", isFavourite: true }),
    therapist: true,
    trainer: true,
    ownClinicOnly: true,
  },
  copyLinkAction: { input: ({ planId }) => ({ planId }), therapist: true },
  printHandoutAction: {
    input: ({ planId }) => ({
      planId,
      paper: "a4",
      text: "normal",
      figures: "none",
      withQr: true,
    }),
    therapist: true,
  },
  sayCalledAction: { input: ({ wishId }) => ({ sessionId: wishId }), therapist: true },
  saySignsSeenAction: { input: ({ wishId }) => ({ sessionId: wishId }), therapist: true },
  cancelMailAction: { input: ({ mailId }) => ({ mailId }), therapist: true },
  resendPlanAction: { input: ({ planId }) => ({ planId }), therapist: true },
  revokeLinkAction: { input: ({ linkId }) => ({ linkId }), therapist: true },
  revokeAllLinksAction: { input: ({ planId }) => ({ planId }), therapist: true },
  addPatientAction: { input: patientOf, therapist: true, strangerGets: "NO_THERAPIST" },
  updatePatientAction: {
    input: (at) => ({ patientId: at.patientId, version: 1, patient: patientOf(at) }),
    therapist: true,
  },
  archivePatientAction: { input: ({ patientId }) => ({ patientId, version: 1 }), therapist: true },
  setHealthAction: {
    input: ({ patientId }) => ({
      patientId,
      version: 1,
      health: { regions: ["hip"], conditions: [], precautions: "", equipment: null },
    }),
    therapist: true,
  },
  dischargePatientAction: {
    input: ({ patientId }) => ({
      patientId,
      version: 1,
      dischargedOn: "2026-01-01",
      reason: "improved",
      note: "",
    }),
    therapist: true,
  },
  mergePatientsAction: {
    input: ({ patientId, otherPatientId }) => ({
      stays: { id: patientId, version: 1 },
      double: { id: otherPatientId, version: 1 },
      take: {},
    }),
    therapist: true,
  },
  findSamePatientsAction: {
    input: () => ({ people: [] }),
    therapist: true,
    ownClinicOnly: true,
  },
  importPatientsAction: {
    input: () => ({
      importId: "00000000-0000-4000-8000-000000000001",
      text: "Name,Phone\nAnna Berg,1\n",
      mapping: { Name: "fullName", Phone: null },
      dateOrder: "year-first",
      addAnyway: [],
    }),
    therapist: true,
    ownClinicOnly: true,
  },
  undoPatientImportAction: {
    input: () => ({ importId: "00000000-0000-4000-8000-000000000001" }),
    therapist: true,
  },
  addGoalAction: {
    input: ({ patientId }) => ({ patientId, activity: "Walk", score: 3 }),
    therapist: true,
  },
  scoreGoalsAction: {
    input: ({ patientId, goalId }) => ({
      patientId,
      scoredOn: "2026-01-01",
      scores: [{ goalId, score: 3 }],
    }),
    therapist: true,
  },
  closeGoalAction: { input: ({ goalId }) => ({ goalId }), therapist: true },
  reopenGoalAction: { input: ({ goalId }) => ({ goalId }), therapist: true },
  restorePatientAction: { input: ({ patientId }) => ({ patientId, version: 1 }), therapist: true },
  createPlanAction: { input: ({ patientId }) => ({ patientId }), therapist: true },
  saveDraftAction: {
    input: ({ draftPlanId }) => ({
      planId: draftPlanId,
      version: 1,
      openedBy: asking.actor?.userId ?? randomUUID(),
      draft,
    }),
    therapist: true,
  },
  readDraftAction: {
    input: ({ draftPlanId }) => ({ planId: draftPlanId, slugs: [] }),
    therapist: true,
  },
  editPlanAction: { input: ({ planId }) => ({ planId }), therapist: true },
  restoreRevisionAction: { input: ({ planId }) => ({ planId, number: 1 }), therapist: true },
  discardDraftAction: {
    input: ({ draftPlanId }) => ({ planId: draftPlanId, version: 1 }),
    therapist: true,
  },
  sendPlanAction: {
    input: ({ draftPlanId }) => ({
      planId: draftPlanId,
      version: 1,
      openedBy: asking.actor?.userId ?? randomUUID(),
    }),
    therapist: true,
  },
  pausePlanAction: { input: ({ planId }) => ({ planId, version: 1 }), therapist: true },
  resumePlanAction: {
    input: ({ pausedPlanId }) => ({ planId: pausedPlanId, version: 1 }),
    therapist: true,
  },
  completePlanAction: {
    input: ({ planId }) => ({ planId, version: 1, exitReason: "improved", note: "" }),
    therapist: true,
  },
  replaceableTemplatesAction: { input: () => ({}), therapist: true, ownClinicOnly: true },
  createExerciseAction: {
    input: () => ({ id: randomUUID(), madeFrom: "bridge", exercise: ownExercise }),
    therapist: true,
    ownClinicOnly: true,
  },
  updateExerciseAction: {
    input: ({ exerciseSlug }) => ({ slug: exerciseSlug, version: 1, exercise: ownExercise }),
    therapist: true,
  },
  archiveExerciseAction: {
    input: ({ exerciseSlug }) => ({ slug: exerciseSlug, version: 1 }),
    therapist: true,
  },
  restoreExerciseAction: {
    input: ({ exerciseSlug }) => ({ slug: exerciseSlug, version: 1 }),
    therapist: true,
  },
  deleteExerciseAction: {
    input: ({ exerciseSlug }) => ({ slug: exerciseSlug, version: 1 }),
    therapist: true,
  },
  readRulesAction: { input: ({ planId }) => ({ planId }), therapist: true },
  setRulesAction: {
    input: ({ planId }) => ({ planId, rules: PRESET_RULES }),
    therapist: true,
  },
  decideProposalAction: {
    input: ({ proposalId }) => ({ proposalId, decision: { kind: "decline", reason: "Later." } }),
    therapist: true,
  },
  answerWishAction: { input: ({ exitWishId }) => ({ wishId: exitWishId }), therapist: true },
  readTheirExerciseAction: {
    input: ({ exerciseSlug }) => ({ slug: exerciseSlug }),
    therapist: true,
  },
  readFigureAction: { input: ({ exerciseSlug }) => ({ slug: exerciseSlug }), therapist: true },
  listFiguresAction: {
    input: () => ({ startPosition: "supine", regions: ["hip"] }),
    therapist: true,
    ownClinicOnly: true,
  },
  findMatchesAction: {
    input: () => ({
      keys: [{ source: "free-exercise-db", sourceId: "Bridge" }],
      mediaIds: [],
      neighbours: [],
    }),
    therapist: true,
    ownClinicOnly: true,
  },
  undoImportAction: { input: ({ importId }) => ({ importId }), therapist: true },
  saveTemplateAction: {
    input: ({ draftPlanId }) => ({ planId: draftPlanId, name: "Ours", seenBy: "clinic" }),
    therapist: true,
  },
  changeTemplateAction: {
    input: ({ templateId }) => ({ templateId, version: 1, name: "Ours", seenBy: "me" }),
    therapist: true,
  },
  archiveTemplateAction: {
    input: ({ templateId }) => ({ templateId, version: 1 }),
    therapist: true,
  },
  restoreTemplateAction: {
    input: ({ templateId }) => ({ templateId, version: 1 }),
    therapist: true,
  },
  inviteColleagueAction: {
    input: () => ({ name: "New", email: "new@clinic.test", role: "trainer" }),
    therapist: false,
    ownClinicOnly: true,
  },
  resendInvitationAction: { input: ({ invitationId }) => ({ invitationId }), therapist: false },
  revokeInvitationAction: { input: ({ invitationId }) => ({ invitationId }), therapist: false },
  changeRoleAction: { input: ({ userId }) => ({ userId, role: "trainer" }), therapist: false },
  setQualificationAction: {
    input: ({ userId }) => ({ userId, qualification: "physiotherapist, MSc" }),
    therapist: true,
    trainer: true,
  },
  deactivateMemberAction: { input: ({ userId }) => ({ userId }), therapist: false },
  saveAlertSettingsAction: {
    input: () => ({
      version: 0,
      ...DEFAULT_ALERT_THRESHOLDS,
      on: {
        "high-pain": true,
        "pain-rise": true,
        "next-morning-rise": true,
        "stop-band-run": true,
        quiet: true,
        lost: true,
      },
      digestTime: "07:00",
    }),
    therapist: false,
    ownClinicOnly: true,
  },
  actOnAlertsAction: {
    input: ({ alertId }) => ({
      alerts: [{ id: alertId, version: 1 }],
      act: { kind: "acknowledge" },
    }),
    therapist: true,
    trainer: true,
  },
  undoAlertActsAction: {
    input: ({ alertId }) => ({ alerts: [{ id: alertId, version: 1 }] }),
    therapist: true,
    trainer: true,
  },
  addNoteAction: {
    input: ({ planId }) => ({ id: randomUUID(), planId, text: "Hello.", forTrainers: true }),
    therapist: true,
    trainer: true,
  },
  changeNoteAction: {
    input: ({ noteId }) => ({ noteId, version: 1, text: "Taken over.", forTrainers: true }),
    therapist: true,
    trainer: true,
  },
  removeNoteAction: { input: ({ noteId }) => ({ noteId }), therapist: true, trainer: true },
  restoreNoteAction: { input: ({ noteId }) => ({ noteId }), therapist: true, trainer: true },
  setDigestAction: {
    input: () => ({ choice: "off" }),
    therapist: true,
    trainer: true,
    ownClinicOnly: true,
  },
  askWorkingAction: {
    input: ({ planId }) => ({ planId, figure: "adherence", window: "all" }),
    therapist: true,
    trainer: true,
  },
  createViewAction: {
    input: () => ({ name: "Ours", shared: true, query: "", layout }),
    therapist: true,
    trainer: true,
    ownClinicOnly: true,
  },
  saveViewAction: {
    input: ({ viewId }) => ({ viewId, version: 1, query: "", layout }),
    therapist: true,
    trainer: true,
  },
  renameViewAction: {
    input: ({ viewId }) => ({ viewId, name: "Taken over", shared: true }),
    therapist: true,
    trainer: true,
  },
  deleteViewAction: { input: ({ viewId }) => ({ viewId }), therapist: true, trainer: true },
  restoreViewAction: { input: ({ viewId }) => ({ viewId }), therapist: true, trainer: true },
  openFirstAction: { input: ({ viewId }) => ({ viewId }), therapist: true, trainer: true },
  keepLayoutAction: { input: ({ viewId }) => ({ viewId, layout }), therapist: true, trainer: true },
  acknowledgePlansAction: {
    input: ({ planId }) => ({ planIds: [planId], seenAt: new Date() }),
    therapist: true,
    trainer: true,
  },
  assignTeamAction: {
    input: ({ planId }) => ({ planIds: [planId], as: "trainer", to: null }),
    therapist: true,
  },
  undoAssignAction: {
    input: ({ patientId }) => ({ patients: [{ patientId, version: 1 }] }),
    therapist: true,
  },
  sendNudgesAction: {
    input: ({ planId }) => ({ pressId: randomUUID(), planIds: [planId], words: "" }),
    therapist: true,
    trainer: true,
  },
  undoNudgesAction: {
    input: ({ nudgeId }) => ({ nudgeIds: [nudgeId] }),
    therapist: true,
    trainer: true,
  },
  previewNudgeAction: {
    input: ({ planId }) => ({ planId, words: "" }),
    therapist: true,
    trainer: true,
  },
  readSupervisedFormAction: {
    input: ({ planId }) => ({ planId, day: null }),
    therapist: true,
    trainer: true,
  },
  logSupervisedAction: {
    input: ({ planId }) => ({
      id: randomUUID(),
      planId,
      revisionId: randomUUID(),
      practisedOn: "2026-01-01",
      items: [{ planItemId: randomUUID(), setsDone: 1, skipReason: null }],
      painBefore: null,
      painAfter: null,
      effort: null,
      note: "",
    }),
    therapist: true,
    trainer: true,
  },
  removeSupervisedAction: {
    input: ({ supervisedId }) => ({ sessionId: supervisedId }),
    therapist: true,
    trainer: true,
  },
  writeMessagesAction: {
    input: ({ planId }) => ({ pressId: randomUUID(), planIds: [planId], text: "Look at this." }),
    therapist: true,
    trainer: true,
  },
  undoMessagesAction: {
    input: ({ messageId }) => ({ messageIds: [messageId] }),
    therapist: true,
    trainer: true,
  },
  answerMessageAction: {
    input: ({ messageId }) => ({ pressId: randomUUID(), messageId, text: "Yes." }),
    therapist: true,
    trainer: true,
  },
  setMessageDoneAction: {
    input: ({ messageId }) => ({ messageId, isDone: true }),
    therapist: true,
    trainer: true,
  },
  reactivateMemberAction: { input: ({ userId }) => ({ userId }), therapist: false },
};

/** Not for members: whoever holds the mailed token may call it. */
const byToken = ["acceptInvitationAction"];

type Action = (input: unknown) => Promise<Result<unknown>>;

describe("who may call which server action", () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  const actions = new Map<string, Action>();
  let targets: Targets;
  let here: string;
  let elsewhere: { clinicId: string; userId: string };

  beforeAll(async () => {
    vi.stubEnv("APP_URL", asking.origin);
    const files = readdirSync("lib", { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => /(^|[\\/])actions\.ts$/.test(name)))
      for (const [name, action] of Object.entries(
        await import(/* @vite-ignore */ `./${file.replaceAll("\\", "/")}`),
      ))
        actions.set(name, action as Action);
    database = await createTestDatabase();
    await seedLibrary({ url: database.url });
    await seedDemo({ url: database.url, password: "a password of the tests" });
    connectTo(database.url);
    const found = await transaction("directory", (tx) =>
      tx.select({ id: clinics.id, name: clinics.name }).from(clinics),
    );
    here = found.find(({ name }) => name.startsWith("Harbour"))!.id;
    elsewhere = await firstMember(found.find(({ id }) => id !== here)!.id);
    targets = await targetsIn(here);
  });
  afterAll(async () => {
    disconnect();
    await database.drop();
    vi.unstubAllEnvs();
  });

  async function firstMember(clinicId: string) {
    const [member] = await transaction({ clinicId: provenClinic(clinicId) }, (tx) =>
      tx.select({ userId: memberships.userId }).from(memberships).limit(1),
    );
    return { clinicId, userId: member!.userId };
  }

  async function targetsIn(id: string): Promise<Targets> {
    const clinicId = provenClinic(id);
    return transaction({ clinicId }, async (tx) => {
      const planIn = async (state: "active" | "draft" | "paused") => {
        const [plan] = await tx
          .select({ id: plans.id, patientId: plans.patientId })
          .from(plans)
          .where(and(eq(plans.clinicId, clinicId), eq(plans.state, state)));
        return plan!;
      };
      const active = await planIn("active");
      const [link] = await tx
        .select({ id: planLinks.id })
        .from(planLinks)
        .where(and(eq(planLinks.clinicId, clinicId), isNull(planLinks.revokedAt)));
      const [member] = await tx
        .select({ id: users.id })
        .from(users)
        .where(eq(users.email, "samir@demo.test"));
      const [invitation] = await tx
        .insert(invitations)
        .values({
          clinicId,
          email: "asked@clinic.test",
          name: "Asked",
          role: "trainer",
          invitedBy: member!.id,
          expiresAt: new Date(Date.now() + 86_400_000),
        })
        .returning({ id: invitations.id });
      const [patient] = await tx
        .select({ id: patients.id })
        .from(patients)
        .where(and(eq(patients.clinicId, clinicId), eq(patients.id, active.patientId)));
      const [mail] = await tx
        .select({ id: mails.id })
        .from(mails)
        .where(and(eq(mails.clinicId, clinicId), eq(mails.planId, active.id)));
      const [template] = await tx
        .insert(planTemplates)
        .values({
          clinicId,
          name: "Ours",
          createdBy: member!.id,
          content: {
            message: null,
            supervision: null,
            startingLevel: null,
            schedule: draftScheduleSchema.parse(schedule),
            items: [],
            advice: [],
          },
        })
        .returning({ id: planTemplates.id });
      const [otherPatient] = await tx
        .select({ id: patients.id })
        .from(patients)
        .where(and(eq(patients.clinicId, clinicId), ne(patients.id, active.patientId)));
      const [goal] = await tx
        .insert(patientGoals)
        .values({
          clinicId,
          patientId: active.patientId,
          activity: "Walk the dog",
          createdBy: member!.id,
        })
        .returning({ id: patientGoals.id });
      const [view] = await tx
        .insert(adherenceViews)
        .values({
          clinicId,
          ownerId: member!.id,
          name: "Everybody's",
          shared: true,
          query: "",
          density: "compact",
          pinned: [],
          widths: {},
        })
        .returning({ id: adherenceViews.id });
      const [exerciseImport] = await tx
        .insert(exerciseImports)
        .values({
          clinicId,
          fileName: "exercises.json",
          format: "json",
          added: 0,
          updated: 0,
          unchanged: 0,
          refused: 0,
          importedBy: member!.id,
        })
        .returning({ id: exerciseImports.id });
      const [proposal] = await tx
        .select({ id: progressionProposals.id })
        .from(progressionProposals)
        .where(
          and(eq(progressionProposals.clinicId, clinicId), eq(progressionProposals.state, "open")),
        );
      const [exitWish] = await tx
        .insert(exitWishes)
        .values({ clinicId, planId: active.id, reason: "better" })
        .returning({ id: exitWishes.id });
      const exerciseSlug = "own-bridge";
      const exercise = { ...bridge, slug: exerciseSlug };
      await tx.insert(exercises).values({
        clinicId,
        slug: exerciseSlug,
        content: exercise,
        ...searchColumnsOf(exercise),
        createdBy: member!.id,
      });
      const [wish] = await tx
        .update(practiceSessions)
        .set({ wantsCall: true, redFlag: true })
        .where(and(eq(practiceSessions.clinicId, clinicId), eq(practiceSessions.planId, active.id)))
        .returning({ id: practiceSessions.id });
      const [nudge] = await tx
        .insert(nudges)
        .values({
          clinicId,
          planId: active.id,
          pressId: randomUUID(),
          sentBy: member!.id,
          mailId: mail!.id,
        })
        .returning({ id: nudges.id });
      const [message] = await tx
        .insert(staffMessages)
        .values({
          clinicId,
          planId: active.id,
          pressId: randomUUID(),
          writtenBy: member!.id,
          writtenTo: member!.id,
          text: "Look at this.",
        })
        .returning({ id: staffMessages.id });
      const [supervised] = await tx
        .select({ id: practiceSessions.id })
        .from(practiceSessions)
        .where(and(eq(practiceSessions.clinicId, clinicId), ne(practiceSessions.id, wish!.id)));
      await tx
        .update(practiceSessions)
        .set({ supervisedBy: member!.id })
        .where(
          and(eq(practiceSessions.clinicId, clinicId), eq(practiceSessions.id, supervised!.id)),
        );
      const [alert] = await tx
        .insert(alerts)
        .values({
          clinicId,
          planId: active.id,
          rule: "high-pain",
          event: randomUUID(),
          happenedOn: "2026-11-22",
          values: { after: 8 },
          threshold: 7,
        })
        .returning({ id: alerts.id });
      const [note] = await tx
        .insert(planNotes)
        .values({
          clinicId,
          planId: active.id,
          writtenBy: member!.id,
          text: "Ask about the stairs.",
          forTrainers: false,
        })
        .returning({ id: planNotes.id });
      return {
        noteId: note!.id,
        alertId: alert!.id,
        viewId: view!.id,
        wishId: wish!.id,
        nudgeId: nudge!.id,
        messageId: message!.id,
        supervisedId: supervised!.id,
        exerciseSlug,
        proposalId: proposal!.id,
        exitWishId: exitWish!.id,
        importId: exerciseImport!.id,
        goalId: goal!.id,
        otherPatientId: otherPatient!.id,
        mailId: mail!.id,
        templateId: template!.id,
        patientId: patient!.id,
        planId: active.id,
        draftPlanId: (await planIn("draft")).id,
        pausedPlanId: (await planIn("paused")).id,
        linkId: link!.id,
        userId: member!.id,
        invitationId: invitation!.id,
      };
    });
  }

  const member = (clinicId: string, userId: string, role: StaffRole): Actor => ({
    clinicId: provenClinic(clinicId),
    userId,
    role,
    clinicName: "",
    timeZone: "Europe/Paris",
    name: "",
    email: "",
    isDemo: true,
  });

  /** Everything of the clinic in every tenant table, to see that an action changed none of it. */
  const stateOf = (id: string) =>
    transaction({ clinicId: provenClinic(id) }, async (tx) => {
      const tables = await tx.execute<{ name: string }>(sql`
        select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'clinic_id' order by table_name`);
      const state: Record<string, unknown> = {};
      for (const { name } of tables) {
        const [row] = await tx.execute<{ digest: string }>(sql`
          select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t.id)), '') as digest
          from ${sql.identifier(name)} t where clinic_id = ${id}`);
        state[name] = row?.digest;
      }
      state.clinic = await tx.select().from(clinics).where(eq(clinics.id, id));
      return state;
    });

  test("every action has its row", () => {
    expect([...actions.keys()].sort()).toEqual([...Object.keys(matrix), ...byToken].sort());
  });

  test.each(Object.keys(matrix))(
    "%s is refused to who may not, and changes nothing",
    async (name) => {
      const row = matrix[name]!;
      const call = async (actor: Actor | null) => {
        asking.actor = actor;
        const result = await actions.get(name)!(row.input(targets));
        return result.ok ? "OK" : result.reason;
      };
      const before = await stateOf(here);

      expect(await call(null)).toBe("SIGNED_OUT");
      if (!row.trainer)
        expect(await call(member(here, targets.userId, "trainer"))).toBe("FORBIDDEN");
      if (!row.therapist)
        expect(await call(member(here, targets.userId, "therapist"))).toBe("FORBIDDEN");
      if (!row.ownClinicOnly) {
        // The strongest role of another clinic, naming things of this one.
        const stranger = member(elsewhere.clinicId, elsewhere.userId, "admin");
        expect(await call(stranger)).toBe(row.strangerGets ?? "NOT_FOUND");
      }
      expect(await stateOf(here)).toEqual(before);
    },
  );

  test.each(Object.keys(matrix))(
    "%s is refused when it does not come from our own page",
    async (name) => {
      asking.actor = member(here, targets.userId, "admin");
      asking.origin = "https://elsewhere.example";
      const result = await actions.get(name)!(matrix[name]!.input(targets));
      asking.origin = "http://127.0.0.1:3000";
      expect(result).toMatchObject({ ok: false, reason: "WRONG_ORIGIN" });
    },
  );
});
