const MB = 1024 * 1024;

export const PICTURE_BYTES = 5 * MB;
export const VIDEO_BYTES = 30 * MB;
export const VIDEO_SECONDS = 120;
/** The longer side of a kept picture; a larger one is made smaller. */
export const PICTURE_PIXELS = 1600;
/** Of an uploaded picture, width × height: a small file may unpack to gigabytes. */
export const UNPACKED_PIXELS = 60_000_000;
/** The longer side of a video, which is kept as it is. */
export const VIDEO_PIXELS = 3840;

/** A number of bytes for people: "0.4 MB", "5 MB", "200 MB"; rounded up, so that no excess reads as
 * the limit itself. */
export function describeBytes(bytes: number): string {
  const size = bytes / MB;
  const shown = size < 10 ? Math.ceil(size * 10) / 10 : Math.ceil(size);
  return `${shown} MB`;
}

/** Whole seconds for people: "0:45", "2:10"; rounded up. */
export function describeSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
