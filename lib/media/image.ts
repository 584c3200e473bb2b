import sharp from "sharp";
import { failure, type Result, success } from "@/lib/result";
import { PICTURE_PIXELS, UNPACKED_PIXELS } from "./limits";
import { broken, moving, tooManyPixels } from "./refusals";
import type { CleanMedia } from "./schema";

const SECONDS = 20;

// A picture is decoded once and gone: a cache of pixels would only hold memory.
sharp.cache(false);

/**
 * A picture made anew from its pixels: WebP, upright, at most `PICTURE_PIXELS` on its longer side, in
 * sRGB, without EXIF (place, camera, date), XMP, comments or anything hidden behind the picture.
 * Refuses one that is animated, cut off or unpacks to too many pixels. `name` is for the sentence.
 */
export async function cleanPicture(data: Uint8Array, name: string): Promise<Result<CleanMedia>> {
  try {
    // A file that lacks its end counts as broken: sharp would fill the rest with grey.
    const options = { limitInputPixels: UNPACKED_PIXELS, failOn: "truncated" } as const;
    // Of the header only; the limit would throw before there is a sentence.
    const { width, height, pages } = await sharp(data, { limitInputPixels: false }).metadata();
    if (width * height > UNPACKED_PIXELS) return tooManyPixels(name, width, height);
    if (pages !== undefined && pages > 1) return moving(name);
    const kept = await sharp(data, options)
      .autoOrient()
      .resize(PICTURE_PIXELS, PICTURE_PIXELS, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82, effort: 4 })
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true });
    return success({
      kind: "image",
      contentType: "image/webp",
      width: kept.info.width,
      height: kept.info.height,
      data: kept.data,
      milliseconds: null,
    });
  } catch (error) {
    if (error instanceof Error && /timeout/i.test(error.message))
      return failure("TOO_SLOW", `${name} takes too long to unpack. Save it smaller.`);
    return broken(name, "picture");
  }
}
