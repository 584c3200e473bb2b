import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { transaction } from "@/db/client";
import { exercises } from "@/db/schema/exercises";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { Actor } from "@/lib/auth/session";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import type { Result } from "@/lib/result";
import { MAX_FILE_BYTES } from "@/lib/files/read-file";
import { receiveFile } from "./receive-file";
import type { ImportOutcome } from "./schema";
import { bytesOf } from "./testing/files";

const ours = "http://127.0.0.1:3000";
const asking = vi.hoisted(() => ({ actor: null as Actor | null, origin: "" }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => asking.actor }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ origin: asking.origin }) }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
beforeAll(() => {
  vi.stubEnv("APP_URL", ours);
  return () => vi.unstubAllEnvs();
});
beforeEach(() => {
  asking.actor = clinic.actor;
  asking.origin = ours;
});

const csv = bytesOf("Name,Steps\nBridge,Lift\nSquat,\n");

async function send(body: Uint8Array, fields = "name,steps", announced = body.length) {
  const query = new URLSearchParams({ name: "exercises.csv", fields });
  const request = new Request(`${ours}/exercises/import/file?${query}`, {
    method: "POST",
    body: new Uint8Array(body),
    headers: { "content-length": `${announced}` },
  });
  const answer = await receiveFile(request);
  return { status: answer.status, ...((await answer.json()) as Result<ImportOutcome>) };
}

const stored = () =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx.$count(exercises, eq(exercises.clinicId, clinic.clinicId)),
  );

describe("a file that is sent", () => {
  test("is refused, and changes nothing, to who may not import", async () => {
    asking.actor = null;
    expect(await send(csv)).toMatchObject({ status: 401, reason: "SIGNED_OUT" });
    asking.actor = { ...clinic.actor, role: "trainer" };
    expect(await send(csv)).toMatchObject({ status: 403, reason: "FORBIDDEN" });
    asking.actor = clinic.actor;
    asking.origin = "https://elsewhere.example";
    expect(await send(csv)).toMatchObject({ status: 403, reason: "WRONG_ORIGIN" });
    expect(await stored()).toBe(0);
  });

  test("is refused unread when it says that it is larger than 10 MB", async () => {
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = new Request(`${ours}/exercises/import/file?name=x&fields=name`, {
      method: "POST",
      body,
      headers: { "content-length": String(200 * 1024 * 1024) },
      duplex: "half",
    } as RequestInit);
    expect((await receiveFile(request)).status).toBe(413);
    expect(read).toBeLessThanOrEqual(1);
  });

  test("is refused when it is longer or shorter than it says", async () => {
    for (const announced of [csv.length - 1, csv.length + 1, MAX_FILE_BYTES])
      expect(await send(csv, "name,steps", announced)).toMatchObject({ reason: "NOT_WHOLE" });
    expect(await stored()).toBe(0);
  });

  test("is refused whole when it breaks off, or when no column is the name", async () => {
    expect(await send(bytesOf('[{"name":"Bridge","steps":["Lift"]},{"na'))).toMatchObject({
      status: 422,
      reason: "BROKEN_JSON",
    });
    expect(await send(csv, ",steps")).toMatchObject({ status: 422, reason: "INVALID" });
    expect(await send(csv, "name,nonsense")).toMatchObject({ status: 422, reason: "INVALID" });
    expect(await stored()).toBe(0);
  });

  test("is imported as its columns are read, without the rows that are refused", async () => {
    expect(await send(csv)).toMatchObject({
      status: 200,
      ok: true,
      value: { importId: expect.any(String), added: 1, updated: 0, unchanged: 0, refused: 1 },
    });
    expect(await stored()).toBe(1);
  });
});
