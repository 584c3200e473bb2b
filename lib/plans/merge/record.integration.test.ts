import { beforeAll, describe, expect, test } from "vitest";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { loadCertBase } from "../cert/loaders";
import { editPlan, saveDraft } from "../draft/mutations";
import { sendPlan } from "../mutations";
import { draftOf as draftOfRevision } from "../starts/draft";
import { draftOf, newDraft, NOW, readPlan } from "../testing/drafts";
import { loadTheirs } from "./loaders";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => seedLibrary({ url: database.url }));

const said = {
  supervision: "alone at home, with a visit every two weeks",
  startingLevel: "ten repetitions with pain of 3 or less",
};

describe("what is for the record", () => {
  test("is kept with the draft, frozen with the revision and carried into the next", async () => {
    const draft = draftOf(2, said);
    const { planId, version } = await newDraft(clinic, draft);
    const kept = (await readPlan(clinic, planId)).revisions[0]!;
    expect(draftOfRevision(kept)).toEqual(draft);
    // An answer that was lost on its way: the same draft again succeeds.
    expect(await saveDraft(clinic.actor, planId, version - 1, draft)).toMatchObject({ ok: true });
    const changed = { ...draft, supervision: null };
    await expect(saveDraft(clinic.actor, planId, version - 1, changed)).rejects.toThrow(
      ConflictError,
    );

    const sent = await sendPlan(clinic.actor, planId, version, NOW);
    if (!sent.ok) throw new Error(sent.message);
    const edited = await editPlan(clinic.actor, planId);
    if (!edited.ok) throw new Error(edited.message);
    await saveDraft(clinic.actor, planId, edited.value.version, changed);
    const { revisions } = await readPlan(clinic, planId);
    expect(revisions.map(({ number, supervision }) => [number, supervision])).toEqual([
      [2, null],
      [1, said.supervision],
    ]);
    expect(revisions[0]!.startingLevel).toBe(said.startingLevel);
  });

  test("is answered by the clinic, the therapist and the patient, and by nobody elsewhere", async () => {
    const { planId } = await newDraft(clinic, draftOf(1));
    const patient = {
      conditions: ["osteoporosis" as const],
      regions: ["hip" as const],
      equipment: null,
      precautions: "",
      goals: [],
    };
    expect(await loadCertBase(clinic.actor, planId, patient)).toMatchObject({
      clinicName: "Riverside Physiotherapy",
      author: { userId: clinic.actor.userId, qualification: null, maySet: true },
      tailoredTo: { conditions: ["Osteoporosis"], regions: ["Hip"], goals: [] },
      practice: null,
    });
    await expect(loadCertBase(other.actor, planId, patient)).rejects.toThrow(NotFoundError);
  });
});

describe("what somebody else saved", () => {
  test("is read with its version, its author and its exercises; not from another clinic", async () => {
    const draft = draftOf(2);
    const { planId, version } = await newDraft(clinic, draft);
    const theirs = await loadTheirs(clinic.actor, { planId, slugs: ["bird-dog"] });
    expect(theirs).toMatchObject({ version, isDraft: true, draft, by: { isYou: true } });
    const known = theirs.exercises.map(({ slug }) => slug);
    for (const { exerciseSlug } of draft.items) expect(known).toContain(exerciseSlug);
    expect(known).toContain("bird-dog");
    await expect(loadTheirs(other.actor, { planId, slugs: [] })).rejects.toThrow(NotFoundError);
  });

  test("is what was sent last, once there is no draft any more", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(1));
    const sent = await sendPlan(clinic.actor, planId, version, NOW);
    if (!sent.ok) throw new Error(sent.message);
    const theirs = await loadTheirs(clinic.actor, { planId, slugs: [] });
    expect(theirs).toMatchObject({ version: sent.value.version, isDraft: false });
  });
});
