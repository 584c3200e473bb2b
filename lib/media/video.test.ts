import { BufferSource, EncodedPacketSink, Input, MP4, WEBM } from "mediabunny";
import { describe, expect, it } from "vitest";
import { aClip, PLACE } from "./testing/files";
import { cleanVideo } from "./video";

const kept = async (data: Uint8Array, container: "mp4" | "webm") => {
  const cleaned = await cleanVideo(data, container, "squat.mp4");
  if (!cleaned.ok) throw new Error(cleaned.message);
  return cleaned.value;
};
const refused = async (data: Uint8Array, container: "mp4" | "webm" = "mp4") => {
  const cleaned = await cleanVideo(data, container, "squat.mp4");
  return cleaned.ok ? "kept" : `${cleaned.reason}: ${cleaned.message}`;
};
const open = (data: Uint8Array) =>
  new Input({ formats: [MP4, WEBM], source: new BufferSource(data) });

/** Every packet of the picture and the sound: when, what kind, which bytes. */
async function packetsOf(data: Uint8Array) {
  const packets: string[] = [];
  for (const track of await open(data).getTracks())
    for await (const packet of new EncodedPacketSink(track).packets())
      packets.push(
        [
          track.type,
          packet.type,
          packet.timestamp.toFixed(2),
          Buffer.from(packet.data).toString("base64"),
        ].join(" "),
      );
  return packets;
}

describe.each(["mp4", "webm"] as const)("a kept %s", (container) => {
  it("has lost its place, title, date and its tracks' names", async () => {
    const original = await aClip(container);
    const words = [PLACE, "Noor Haddad", "Noor in the garden"];
    for (const word of words) expect(original.includes(word)).toBe(true);

    const { data } = await kept(original, container);
    for (const word of words) expect(Buffer.from(data).includes(word)).toBe(false);
    const input = open(data);
    expect(await input.getMetadataTags()).toEqual({});
    expect(await (await input.getPrimaryVideoTrack())!.getName()).toBeNull();
  });

  it("has its picture and its sound packet by packet, not encoded anew", async () => {
    const original = await aClip(container, { withSound: true, seconds: 2 });
    const { data } = await kept(original, container);
    const packets = await packetsOf(original);
    expect(packets).toHaveLength(40);
    expect((await packetsOf(data)).sort()).toEqual(packets.sort());
  });

  it("says how long and how large it is", async () => {
    const clip = await aClip(container, { seconds: 3, width: 320, height: 240 });
    const { milliseconds, data: _, ...rest } = await kept(clip, container);
    expect(rest).toEqual({
      kind: "video",
      contentType: `video/${container}`,
      width: 320,
      height: 240,
    });
    // A WebM does not say how long its last frame stays.
    expect(milliseconds).toBe(container === "mp4" ? 3000 : 2900);
  });
});

describe("a kept video", () => {
  it("stays upright when the phone was held upright", async () => {
    const { data, width, height } = await kept(await aClip("mp4", { rotation: 90 }), "mp4");
    expect([width, height]).toEqual([48, 64]);
    expect(await (await open(data).getPrimaryVideoTrack())!.getRotation()).toBe(90);
  });

  it("has its index in front, so that it starts before all of it has come", async () => {
    const { data } = await kept(await aClip("mp4"), "mp4");
    const file = Buffer.from(data);
    expect(file.indexOf("moov")).toBeLessThan(file.indexOf("mdat"));
  });
});

describe("a video is refused", () => {
  it("when it runs for longer than two minutes, with both times", async () => {
    expect(await refused(await aClip("webm", { seconds: 131 }), "webm")).toMatch(
      /^TOO_LONG: squat.mp4 runs for 2:11 minutes; a video may run for 2:00\./,
    );
  });

  it("when it was cut off, or is nothing behind its first bytes", async () => {
    const whole = await aClip("mp4");
    expect(await refused(whole.subarray(0, whole.byteLength / 2))).toMatch(/^BROKEN: squat.mp4/);
    expect(await refused(whole.subarray(0, 40))).toMatch(/^BROKEN/);
    const webm = await aClip("webm");
    expect(await refused(webm.subarray(0, 200), "webm")).toMatch(/^BROKEN/);
  });

  it("when many phones cannot show how it was recorded", async () => {
    expect(await refused(await aClip("mp4", { codec: "vp8" }))).toMatch(
      /^CODEC: squat.mp4 is recorded in VP8, .*H\.264/,
    );
  });

  it("when its picture is larger than any phone shows", async () => {
    expect(await refused(await aClip("mp4", { width: 7680, height: 4320 }))).toMatch(
      /^TOO_BIG: .*7680 × 4320 pixels/,
    );
  });
});
