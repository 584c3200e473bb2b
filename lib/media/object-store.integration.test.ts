import { describe, expect, it, vi } from "vitest";
import { GET } from "@/app/(clinic)/exercises/media/[mediaId]/route";
import { POST } from "@/app/(clinic)/exercises/media/route";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { Actor } from "@/lib/auth/session";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { log } from "@/lib/log";
import { removeUnusedMedia } from "./cleaning/mutations";
import { keptBy, ORIGIN, resultOf, uploadRequest } from "./testing/asking";
import { aClip } from "./testing/files";
import { startObjectStore } from "./testing/object-store";

const asking = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => asking.actor }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const server = beforeTests(
  async () => {
    const started = await startObjectStore();
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = started.settings;
    vi.stubEnv("APP_URL", ORIGIN);
    vi.stubEnv("S3_ENDPOINT", endpoint);
    vi.stubEnv("S3_BUCKET", bucket);
    vi.stubEnv("S3_REGION", region);
    vi.stubEnv("S3_ACCESS_KEY_ID", accessKeyId);
    vi.stubEnv("S3_SECRET_ACCESS_KEY", secretAccessKey);
    return started;
  },
  (started) => started.stop(),
);

describe("with an object store set", () => {
  it("a video lies there and not in the database, and is served in ranges as ever", async () => {
    asking.actor = clinic.actor;
    const video = await aClip("webm", { packetBytes: 40_000 });
    const result = await resultOf(await POST(uploadRequest({ body: video, name: "squat.webm" })));
    const { files, pieces } = await keptBy(clinic.clinicId);
    const { id, bytes } = files[0]!;
    expect(result).toMatchObject({ ok: true, value: { id, kind: "video" } });
    expect([files[0]!.store, pieces]).toEqual(["s3", []]);
    const object = server.objects.get(`/exercise-media/${clinic.clinicId}/${id}`)!;
    expect([object.data.byteLength, object.contentType]).toEqual([bytes, "video/webm"]);

    const request = new Request(`${ORIGIN}/exercises/media/${id}`, {
      headers: { range: "bytes=1000-299999" },
    });
    const response = await GET(request, { params: Promise.resolve({ mediaId: id }) });
    expect(response.status).toBe(206);
    const range = Buffer.from(await response.arrayBuffer());
    expect(range.equals(object.data.subarray(1000, 300_000))).toBe(true);

    await removeUnusedMedia(new Date(Date.now() + 2 * 86_400_000));
    expect(server.objects.size).toBe(0);
    expect((await keptBy(clinic.clinicId)).files).toEqual([]);
  });

  it("a service that refuses leaves nothing in the database", async () => {
    log.level = "silent";
    asking.actor = clinic.actor;
    server.failNext(403);
    const video = await aClip("webm");
    const response = await POST(uploadRequest({ body: video, name: "squat.webm" }));
    expect([response.status, await resultOf(response)]).toMatchObject([500, { reason: "FAULT" }]);
    expect((await keptBy(clinic.clinicId)).files).toEqual([]);
  });
});
