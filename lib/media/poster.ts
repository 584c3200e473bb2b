import { PICTURE_PIXELS } from "./limits";

/** What a video shows at this moment, as a picture; null where the browser cannot draw it. */
export function frameOf(video: HTMLVideoElement): Promise<Blob | null> {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, PICTURE_PIXELS / Math.max(videoWidth, videoHeight, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const context = canvas.getContext("2d");
  if (!context || canvas.width === 0 || canvas.height === 0) return Promise.resolve(null);
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  // Not every browser writes WebP; the server makes it one in any case.
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
}

/**
 * A frame of the video at an address, from near its beginning: the very first is often black. Null
 * when the browser cannot show the video, or takes longer than 10 s.
 */
export async function posterOf(address: string): Promise<Blob | null> {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.preload = "auto";
  const patience = AbortSignal.timeout(10_000);
  try {
    video.src = address;
    await happening(video, "loadeddata", patience);
    video.currentTime = Math.min(1, (Number.isFinite(video.duration) ? video.duration : 0) / 3);
    await happening(video, "seeked", patience);
    return await frameOf(video);
  } catch {
    return null;
  } finally {
    video.removeAttribute("src");
    video.load();
  }
}

function happening(video: HTMLVideoElement, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`No ${event}.`));
    video.addEventListener(event, () => resolve(), { once: true });
    video.addEventListener("error", fail, { once: true });
    signal.addEventListener("abort", fail, { once: true });
  });
}
