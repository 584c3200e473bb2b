import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/(clinic)/exercises/media/[mediaId]/route";
import { POST } from "@/app/(clinic)/exercises/media/route";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { Actor } from "@/lib/auth/session";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { log } from "@/lib/log";
import { databaseStore } from "./store/database";
import { PIECE_BYTES } from "./store/pieces";
import { aKeptPicture, ORIGIN, resultOf, uploadRequest } from "./testing/asking";
import { aClip, aPicture, PLACE } from "./testing/files";

const asking = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => asking.actor }));
vi.stubEnv("APP_URL", ORIGIN);

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeEach(() => {
  asking.actor = clinic.actor;
});

const upload = async (body: Uint8Array, name: string) => {
  const result = await resultOf(await POST(uploadRequest({ body, name })));
  if (!result.ok) throw new Error(result.message);
  return result.value;
};
const get = (mediaId: string, headers: Record<string, string> = {}) =>
  GET(new Request(`${ORIGIN}/exercises/media/${mediaId}`, { headers }), {
    params: Promise.resolve({ mediaId }),
  });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe("an uploaded picture", () => {
  it("comes back as WebP, without the place where it was taken", async () => {
    const { id, ...said } = await upload(await aPicture("jpeg"), "bridge.jpg");
    expect(said).toEqual({ kind: "image", width: 64, height: 48 });
    const response = await get(id);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-disposition": 'inline; filename="exercise.webp"',
      "cache-control": "private, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    });
    const picture = await sharp(await bytesOf(response)).metadata();
    expect(picture).toMatchObject({ format: "webp", width: 64, height: 48 });
    expect(picture.exif).toBeUndefined();
  });

  it("is noted in the audit log, without its name", async () => {
    const { id } = await upload(await aPicture("png"), "Noor Haddad.png");
    const { clinicId } = clinic;
    const events = await transaction({ clinicId }, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, id))),
    );
    expect(events).toMatchObject([
      {
        action: "media.added",
        actorId: clinic.actor.userId,
        subjectType: "media",
        details: { kind: "image", contentType: "image/webp", store: "database" },
      },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Noor/);
  });

  it("is kept by what it is, not by what it is called", async () => {
    expect(await upload(await aPicture("webp"), "really.mp4")).toMatchObject({ kind: "image" });
  });
});

describe("an uploaded video", () => {
  const video = beforeTests(async () => {
    asking.actor = clinic.actor;
    const original = await aClip("mp4", { seconds: 3, packetBytes: 40_000 });
    const kept = await upload(original, "squat.mp4");
    return { ...kept, original, whole: await bytesOf(await get(kept.id)) };
  });

  it("comes back whole, without the place where it was taken", async () => {
    const response = await get(video.id);
    expect(response.status).toBe(200);
    expect(response.headers.get("accept-ranges")).toBe("bytes");
    expect(response.headers.get("content-type")).toBe("video/mp4");
    expect(video.whole.byteLength).toBeGreaterThan(3 * PIECE_BYTES);
    expect(video.original.includes(PLACE)).toBe(true);
    expect(video.whole.includes(PLACE)).toBe(false);
  });

  it.each([
    [0, 0],
    [0, PIECE_BYTES - 1],
    [PIECE_BYTES - 1, PIECE_BYTES],
    [100, 3 * PIECE_BYTES + 17],
    [2 * PIECE_BYTES, 3 * PIECE_BYTES - 1],
  ])("gives bytes %d to %d exactly", async (first, last) => {
    const response = await get(video.id, { range: `bytes=${first}-${last}` });
    expect(response.status).toBe(206);
    const size = video.whole.byteLength;
    expect(response.headers.get("content-range")).toBe(`bytes ${first}-${last}/${size}`);
    expect((await bytesOf(response)).equals(video.whole.subarray(first, last + 1))).toBe(true);
  });

  it("gives its end, and what is left from a place", async () => {
    const size = video.whole.byteLength;
    const end = await get(video.id, { range: "bytes=-1000" });
    expect((await bytesOf(end)).equals(video.whole.subarray(size - 1000))).toBe(true);
    const rest = await get(video.id, { range: `bytes=${size - 5}-` });
    expect((await bytesOf(rest)).equals(video.whole.subarray(size - 5))).toBe(true);
  });

  it("says that there is nothing behind its end", async () => {
    const response = await get(video.id, { range: `bytes=${video.whole.byteLength}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${video.whole.byteLength}`);
  });

  it("goes on with a range only while it is the same file, and is not sent twice", async () => {
    const tag = (await get(video.id)).headers.get("etag")!;
    const range = "bytes=0-9";
    expect((await get(video.id, { range, "if-range": tag })).status).toBe(206);
    expect((await get(video.id, { range, "if-range": '"another"' })).status).toBe(200);
    expect((await get(video.id, { "if-none-match": `"x", ${tag}` })).status).toBe(304);
  });

  it("is 404 for another clinic's therapist, for nobody, and for what is no id", async () => {
    asking.actor = other.actor;
    expect((await get(video.id)).status).toBe(404);
    asking.actor = null;
    expect((await get(video.id)).status).toBe(404);
    asking.actor = clinic.actor;
    expect((await get("../../etc")).status).toBe(404);
  });

  it("is there for a trainer, who may not add one", async () => {
    asking.actor = { ...clinic.actor, role: "trainer" };
    expect((await get(video.id)).status).toBe(200);
    const response = await POST(uploadRequest({ body: video.original, name: "squat.mp4" }));
    expect([response.status, await resultOf(response)]).toMatchObject([
      403,
      { reason: "FORBIDDEN" },
    ]);
  });
});

describe("a file that is half stored", () => {
  it("is served to nobody", async () => {
    const id = await aKeptPicture(clinic.actor, { digest: "" });
    expect((await get(id)).status).toBe(404);
  });

  it("whose bytes are gone is a fault, not half a file", async () => {
    log.level = "silent";
    const id = await aKeptPicture(clinic.actor);
    await databaseStore.remove(clinic.clinicId, id);
    expect((await get(id)).status).toBe(500);
  });
});
