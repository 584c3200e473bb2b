import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanPicture } from "./image";
import { PICTURE_PIXELS } from "./limits";
import { aPicture } from "./testing/files";

const kept = async (data: Uint8Array) => {
  const cleaned = await cleanPicture(data, "bridge.jpg");
  if (!cleaned.ok) throw new Error(cleaned.message);
  return cleaned.value;
};
const refused = async (data: Uint8Array) => {
  const cleaned = await cleanPicture(data, "bridge.jpg");
  return cleaned.ok ? "kept" : `${cleaned.reason}: ${cleaned.message}`;
};

describe("a kept picture", () => {
  it.each(["png", "jpeg", "webp"] as const)("of a %s is WebP without a word", async (format) => {
    const original = await aPicture(format);
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const { data, ...rest } = await kept(original);
    expect(rest).toEqual({
      kind: "image",
      contentType: "image/webp",
      width: 64,
      height: 48,
      milliseconds: null,
    });
    const { exif, xmp, iptc, icc, comments } = await sharp(data).metadata();
    expect({ exif, xmp, iptc, icc, comments }).toEqual({});
    expect(Buffer.from(data).includes("Aperture")).toBe(false);
  });

  it("is upright, whatever its camera noted about how it was held", async () => {
    const wide = sharp({ create: { width: 64, height: 48, channels: 3, background: "red" } });
    const lying = await wide.withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await kept(lying)).toMatchObject({ width: 48, height: 64 });
  });

  it("is made smaller when it is large, and never larger", async () => {
    expect(await kept(await aPicture("png", 3200, 800))).toMatchObject({
      width: PICTURE_PIXELS,
      height: 400,
    });
  });

  it("holds nothing that was hidden behind the picture's end", async () => {
    const { data } = await kept(Buffer.concat([await aPicture("png"), Buffer.from("<script>")]));
    expect(Buffer.from(data).includes("script")).toBe(false);
  });
});

describe("a picture is refused", () => {
  it.each(["png", "jpeg", "webp"] as const)("when a %s was cut off", async (format) => {
    const whole = await aPicture(format, 800, 600);
    expect(await refused(whole.subarray(0, whole.byteLength * 0.6))).toMatch(/^BROKEN: bridge.jpg/);
  });

  it("when only its beginning is a picture's", async () => {
    const liar = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from("not so")]);
    expect(await refused(liar)).toMatch(/^BROKEN/);
  });

  it("when it is animated", async () => {
    const frames = await Promise.all(
      ["red", "blue"].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const animated = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();
    expect(await refused(animated)).toMatch(/^ANIMATED: .*short MP4 or WebM video/);
  });

  it("when a small file unpacks to too many pixels, and says how many", async () => {
    const bomb = await sharp({
      create: { width: 9000, height: 9000, channels: 3, background: "red" },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    expect(await refused(bomb)).toMatch(/^TOO_BIG: .*81 million pixels.*60 million/);
  });
});
