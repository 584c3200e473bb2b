import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { POST } from "@/app/(clinic)/exercises/media/route";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { Actor } from "@/lib/auth/session";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { log } from "@/lib/log";
import { VIDEO_BYTES } from "./limits";
import { databaseStore } from "./store/database";
import { keptBy, ORIGIN, resultOf, uploadRequest } from "./testing/asking";
import { aClip, aPicture, noise } from "./testing/files";

const asking = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => asking.actor }));
vi.stubEnv("APP_URL", ORIGIN);

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));

describe("an upload that is refused", () => {
  const refused = async (request: Request, actor: Actor | null = clinic.actor) => {
    asking.actor = actor;
    const response = await POST(request);
    const result = await resultOf(response);
    return [response.status, result.ok ? "kept" : result.message] as const;
  };
  const nothing = { files: [], pieces: [] };

  it.each([
    ["a PDF called a picture", "bridge.png", async () => Buffer.from("%PDF-1.7\n1 0 obj"), 415],
    ["an SVG with script", "a.svg", async () => Buffer.from("<svg><script>x</script></svg>"), 415],
    ["a picture above its limit", "big.png", bigPicture, 413],
    ["a broken video", "b.mp4", async () => (await aClip("mp4")).subarray(0, 900), 422],
    ["a long video", "l.webm", () => aClip("webm", { seconds: 125 }), 422],
  ])("because it is %s leaves nothing behind", async (_, name, body, status) => {
    const [answered, message] = await refused(uploadRequest({ body: await body(), name }));
    expect(answered).toBe(status);
    expect(message).toContain(name);
    expect(await keptBy(clinic.clinicId)).toEqual(nothing);
  });

  it("at 200 MB is not read at all when it says so", async () => {
    const { body, pulled } = endless(200 * 1024 * 1024);
    const request = uploadRequest({ body, name: "all.mp4", declared: 200 * 1024 * 1024 });
    expect(await refused(request)).toEqual([
      413,
      "all.mp4 has 200 MB; a video may have 30 MB and a picture 5 MB. Cut it shorter, or export it at a lower quality.",
    ]);
    expect(pulled()).toBe(0);
    expect(await keptBy(clinic.clinicId)).toEqual(nothing);
  });

  it("at 200 MB is read no further than the limit when it does not say so", async () => {
    const { body, pulled } = endless(200 * 1024 * 1024, await aClip("mp4"));
    const [status, message] = await refused(uploadRequest({ body, name: "all.mp4" }));
    expect([status, message]).toEqual([
      413,
      expect.stringMatching(/^all.mp4 has more than 30 MB;/),
    ]);
    // Once the limit, and once what is let in and forgotten so that the answer can be read.
    await vi.waitFor(() => expect(pulled()).toBeGreaterThan(VIDEO_BYTES));
    expect(pulled()).toBeLessThan(2 * VIDEO_BYTES + 4 * 1024 * 1024);
    expect(await keptBy(clinic.clinicId)).toEqual(nothing);
  });

  it("because its sender went away is not called broken", async () => {
    const body = (await aClip("mp4")).subarray(0, 300);
    const [, message] = await refused(uploadRequest({ body, name: "a.mp4", declared: 9000 }));
    const lost = "The connection was lost while a.mp4 was on its way. Try again.";
    expect(message).toBe(lost);

    const breaking = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(body);
        controller.error(new Error("aborted"));
      },
    });
    expect((await refused(uploadRequest({ body: breaking, name: "a.mp4" })))[1]).toBe(lost);
    expect(await keptBy(clinic.clinicId)).toEqual(nothing);
  });

  it("because it comes from elsewhere, or from nobody, is not looked at", async () => {
    const { body, pulled } = endless(1000);
    const foreign = uploadRequest({ body, name: "a.png" }, "https://elsewhere.example");
    expect((await refused(foreign))[0]).toBe(403);
    expect((await refused(uploadRequest({ body: noise(9, 1), name: "a.png" }), null))[0]).toBe(401);
    expect(pulled()).toBe(0);
  });

  it("by its store in the middle leaves nothing behind", async () => {
    log.level = "silent";
    const put = vi.spyOn(databaseStore, "put").mockImplementation(async () => {
      throw new Error("The disk is full.");
    });
    const [status, message] = await refused(
      uploadRequest({ body: await aPicture("png"), name: "a.png" }),
    );
    put.mockRestore();
    expect([status, message]).toEqual([500, expect.stringMatching(/^Something went wrong/)]);
    expect(await keptBy(clinic.clinicId)).toEqual(nothing);
  });
});

/** A picture of more than 5 MB: noise does not pack. */
function bigPicture(): Promise<Buffer> {
  const [width, height] = [1800, 1500];
  const raw = { raw: { width, height, channels: 3 as const } };
  return sharp(noise(width * height * 3, 1), raw)
    .png()
    .toBuffer();
}

/** A body of `size` bytes that begins with `head`, and how much of it was taken. */
function endless(size: number, head: Uint8Array = new Uint8Array(0)) {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pulled === 0 && head.byteLength > 0 ? head : new Uint8Array(64 * 1024);
        pulled += piece.byteLength;
        controller.enqueue(piece);
        if (pulled >= size) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { body, pulled: () => pulled };
}
