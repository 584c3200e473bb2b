import { beforeAll, describe, expect, it, vi } from "vitest";
import { transaction } from "@/db/client";
import { exercises } from "@/db/schema/exercises";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { Actor } from "@/lib/auth/session";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { libraryExercises } from "../library/library";
import { searchColumnsOf } from "../search-text";
import { markFavouriteAction } from "./actions";
import { isFavourite } from "./data";

const asking = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => asking.actor }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: "http://127.0.0.1:3000" }),
}));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const OWN = "own-bridge-of-ours";

beforeAll(async () => {
  vi.stubEnv("APP_URL", "http://127.0.0.1:3000");
  await seedLibrary({ url: database.url });
  const content = { ...libraryExercises[0]!, slug: OWN };
  await transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx.insert(exercises).values({
      clinicId: clinic.clinicId,
      slug: OWN,
      content,
      ...searchColumnsOf(content),
      createdBy: clinic.actor.userId,
    }),
  );
});

async function mark(who: typeof clinic, slug: string, marked: boolean) {
  asking.actor = who.actor;
  return markFavouriteAction({ slug, isFavourite: marked });
}

describe("marking a favourite", () => {
  it("keeps it for whoever asked, and takes it away again", async () => {
    expect(await mark(clinic, OWN, true)).toEqual({ ok: true, value: { isFavourite: true } });
    expect(await isFavourite(clinic.actor, OWN)).toBe(true);
    expect(await isFavourite(other.actor, OWN)).toBe(false);
    await mark(clinic, OWN, false);
    expect(await isFavourite(clinic.actor, OWN)).toBe(false);
  });

  it("is refused for an exercise of another clinic, and for one that there is not", async () => {
    for (const slug of [OWN, "no-such-exercise"]) {
      expect(await mark(other, slug, true)).toMatchObject({ ok: false, reason: "NOT_FOUND" });
      expect(await isFavourite(other.actor, slug)).toBe(false);
    }
  });

  it("can be taken away from what the library has no more", async () => {
    expect(await mark(other, "no-such-exercise", false)).toMatchObject({ ok: true });
  });
});
