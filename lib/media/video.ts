import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  WEBM,
  WebMOutputFormat,
} from "mediabunny";
import { type Result, success } from "@/lib/result";
import { VIDEO_PIXELS, VIDEO_SECONDS } from "./limits";
import { broken, frameTooBig, tooLong, unplayable } from "./refusals";
import type { CleanMedia } from "./schema";

type Container = "mp4" | "webm";

/** What every browser of the last years plays in each container. */
const playable = {
  mp4: { video: ["avc", "vp9", "av1"], audio: ["aac", "mp3", "opus"] },
  webm: { video: ["vp8", "vp9", "av1"], audio: ["opus", "vorbis"] },
} as const;

const codecNames: Record<string, string> = { hevc: "HEVC (H.265)", prores: "ProRes" };

/**
 * A video packed anew: its picture and its sound go over packet by packet, not re-encoded, into a
 * fresh file. Everything else stays behind: place, camera, dates, names, other tracks, chapters,
 * covers. Its beginning is at 0 and its index in front, so that it starts before it has all arrived.
 * Refuses one that is too long, too large, in a codec that phones cannot show, or broken.
 * `name` is for the sentence.
 */
export async function cleanVideo(
  data: Uint8Array,
  container: Container,
  name: string,
): Promise<Result<CleanMedia>> {
  const input = new Input({ formats: [MP4, QTFF, WEBM], source: new BufferSource(data) });
  try {
    const video = await input.getPrimaryVideoTrack();
    if (!video) return broken(name, "video");
    const codec = await video.getCodec();
    if (!isOneOf(playable[container].video, codec))
      return unplayable(name, codecNames[codec ?? ""] ?? codec?.toUpperCase() ?? "an unknown way");
    const [width, height] = [await video.getDisplayWidth(), await video.getDisplayHeight()];
    if (Math.max(width, height) > VIDEO_PIXELS) return frameTooBig(name, width, height);
    const seconds = await input.computeDuration();
    if (seconds > VIDEO_SECONDS) return tooLong(name, seconds);
    if (!(seconds > 0) || width < 1 || height < 1) return broken(name, "video");

    const found = await input.getPrimaryAudioTrack();
    const audio =
      found && isOneOf(playable[container].audio, await found.getCodec()) ? found : null;
    return success({
      kind: "video",
      contentType: container === "mp4" ? "video/mp4" : "video/webm",
      width,
      height,
      data: await repack(container, video, audio),
      milliseconds: Math.round(seconds * 1000),
    });
  } catch {
    // Everything above works on bytes in memory: what throws is the file.
    return broken(name, "video");
  } finally {
    input.dispose();
  }
}

async function repack(
  container: Container,
  video: InputVideoTrack,
  audio: InputAudioTrack | null,
): Promise<Uint8Array> {
  const target = new BufferTarget();
  const format =
    container === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const start = Math.min(
    await video.getFirstTimestamp(),
    audio ? await audio.getFirstTimestamp() : Infinity,
  );

  const picture = new EncodedVideoPacketSource((await video.getCodec())!);
  // How a phone was held is all that is taken of a track's own words.
  output.addVideoTrack(picture, { rotation: await video.getRotation() });
  const sound = audio && new EncodedAudioPacketSource((await audio.getCodec())!);
  if (sound) output.addAudioTrack(sound);
  await output.start();

  // Both at once: the file is written interleaved.
  const copyPicture = async () => {
    const meta = { decoderConfig: (await video.getDecoderConfig()) ?? undefined };
    for await (const packet of new EncodedPacketSink(video).packets())
      await picture.add(packet.clone({ timestamp: packet.timestamp - start, sideData: {} }), meta);
    picture.close();
  };
  const copySound = async () => {
    if (!sound || !audio) return;
    const meta = { decoderConfig: (await audio.getDecoderConfig()) ?? undefined };
    for await (const packet of new EncodedPacketSink(audio).packets())
      await sound.add(packet.clone({ timestamp: packet.timestamp - start, sideData: {} }), meta);
    sound.close();
  };
  await Promise.all([copyPicture(), copySound()]);
  await output.finalize();
  return new Uint8Array(target.buffer!);
}

function isOneOf(list: readonly string[], value: string | null): boolean {
  return value !== null && list.includes(value);
}
