import { failure, type Failure } from "@/lib/result";
import {
  describeBytes,
  describeSeconds,
  PICTURE_BYTES,
  UNPACKED_PIXELS,
  VIDEO_BYTES,
  VIDEO_PIXELS,
  VIDEO_SECONDS,
} from "./limits";
import type { Sniffed } from "./sniff";

/** A file's name as a sentence may repeat it: one line, no control or direction marks, not too long. */
export function tidyName(name: string): string {
  const line = name
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .trim();
  const letters = [...line];
  if (letters.length === 0) return "This file";
  return letters.length <= 60
    ? line
    : `${letters.slice(0, 40).join("")}…${letters.slice(-15).join("")}`;
}

/** A file that is neither a picture nor a video that we keep. */
export function notKept(name: string, sniffed: Extract<Sniffed, { is: "other" }>): Failure {
  const { looksLike, isPictured } = sniffed;
  const claimed = /\.(png|jpe?g|webp)$/i.test(name)
    ? "not a picture"
    : /\.(mp4|m4v|mov|webm)$/i.test(name)
      ? "not a video"
      : "neither a picture nor a video";
  const what = isPictured
    ? `is ${looksLike}, which cannot be kept.`
    : `is ${claimed}: it looks like ${looksLike}.`;
  const advice = sniffed.advice ?? "Choose a PNG, JPEG or WebP picture, or an MP4 or WebM video.";
  return failure("NOT_MEDIA", `${name} ${what} ${advice}`);
}

/** `bytes` null: it went on beyond the limit, and its sender did not say how long it is. */
export function pictureTooBig(name: string, bytes: number | null): Failure {
  return failure(
    "TOO_BIG",
    `${name} has ${sizeOf(bytes, PICTURE_BYTES)}; a picture may have ${describeBytes(PICTURE_BYTES)}. Save it smaller, or with fewer pixels.`,
  );
}

/** As `pictureTooBig`. */
export function videoTooBig(name: string, bytes: number | null): Failure {
  return failure(
    "TOO_BIG",
    `${name} has ${sizeOf(bytes, VIDEO_BYTES)}; a video may have ${describeBytes(VIDEO_BYTES)} and a picture ${describeBytes(PICTURE_BYTES)}. Cut it shorter, or export it at a lower quality.`,
  );
}

export function tooLong(name: string, seconds: number): Failure {
  return failure(
    "TOO_LONG",
    `${name} runs for ${describeSeconds(seconds)} minutes; a video may run for ${describeSeconds(VIDEO_SECONDS)}. Cut it to the movement itself.`,
  );
}

export function tooManyPixels(name: string, width: number, height: number): Failure {
  const millions = (pixels: number) => `${Math.ceil(pixels / 1_000_000)} million pixels`;
  return failure(
    "TOO_BIG",
    `${name} has ${millions(width * height)}; a picture may have ${millions(UNPACKED_PIXELS)}. Save it smaller.`,
  );
}

export function frameTooBig(name: string, width: number, height: number): Failure {
  return failure(
    "TOO_BIG",
    `${name} measures ${width} × ${height} pixels; a video's longer side may have ${VIDEO_PIXELS}. Export it smaller.`,
  );
}

export function moving(name: string): Failure {
  return failure(
    "ANIMATED",
    `${name} is an animated picture. Use a still picture, or a short MP4 or WebM video.`,
  );
}

export function broken(name: string, kind: "picture" | "video"): Failure {
  return failure(
    "BROKEN",
    `${name} cannot be read to its end: the ${kind} is damaged or was cut off. Export it again and choose the new file.`,
  );
}

export function unplayable(name: string, codec: string): Failure {
  return failure(
    "CODEC",
    `${name} is recorded in ${codec}, which many phones and browsers cannot show. Export it as MP4 in H.264 (on an iPhone: Settings, Camera, Formats, Most Compatible).`,
  );
}

function sizeOf(bytes: number | null, limit: number): string {
  return bytes === null ? `more than ${describeBytes(limit)}` : describeBytes(bytes);
}
