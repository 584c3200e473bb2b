import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  type MetadataTags,
  Mp4OutputFormat,
  Output,
  type Rotation,
  type VideoCodec,
  WebMOutputFormat,
} from "mediabunny";
import sharp, { type Sharp } from "sharp";

/** Mount Everest, as a phone writes it. */
export const PLACE = "+27.9881+086.9250/";

/** A picture of one colour with a camera's words about it. */
export function aPicture(
  format: "png" | "jpeg" | "webp",
  width = 64,
  height = 48,
): Promise<Buffer> {
  const picture: Sharp = sharp({ create: { width, height, channels: 3, background: "#2a6f77" } });
  return picture
    .withExif({
      IFD0: { Make: "Aperture & Sons", Copyright: "Noor Haddad" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "27/1 59/1 17/1", GPSLongitudeRef: "E" },
    })
    .toFormat(format)
    .toBuffer();
}

type Clip = {
  seconds?: number;
  width?: number;
  height?: number;
  codec?: VideoCodec;
  /** Of each of the ten packets a second; the streams hold noise, which nothing here decodes. */
  packetBytes?: number;
  rotation?: Rotation;
  withSound?: boolean;
};

/** A video with a place, a title and a named track; well packed, of noise. */
export async function aClip(container: "mp4" | "webm", clip: Clip = {}): Promise<Buffer> {
  const { seconds = 1, width = 64, height = 48, packetBytes = 40, rotation, withSound } = clip;
  const codec = clip.codec ?? (container === "mp4" ? "vp9" : "vp8");
  const target = new BufferTarget();
  const format = container === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const picture = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(picture, { name: "Noor in the garden", rotation });
  const sound = new EncodedAudioPacketSource("opus");
  if (withSound) output.addAudioTrack(sound);
  const tags: MetadataTags = { title: "Noor Haddad", comment: PLACE, date: new Date("2026-11-01") };
  output.setMetadataTags(tags);
  await output.start();
  const decoderConfig = {
    codec: codecString[codec] ?? codec,
    codedWidth: width,
    codedHeight: height,
  };
  for (let index = 0; index < seconds * 10; index++) {
    const type = index % 10 === 0 ? "key" : "delta";
    await picture.add(
      new EncodedPacket(noise(packetBytes, index), type, index / 10, 0.1),
      index === 0 ? { decoderConfig } : undefined,
    );
    if (withSound)
      await sound.add(
        new EncodedPacket(noise(20, index), "key", index / 10, 0.1),
        index === 0
          ? { decoderConfig: { codec: "opus", numberOfChannels: 1, sampleRate: 48_000 } }
          : undefined,
      );
  }
  await output.finalize();
  return Buffer.from(target.buffer!);
}

const codecString: Partial<Record<VideoCodec, string>> = {
  vp9: "vp09.00.10.08",
  av1: "av01.0.00M.08",
};

/** The same bytes for the same seed. */
export function noise(bytes: number, seed: number): Uint8Array {
  const data = new Uint8Array(bytes);
  let state = seed + 1;
  for (let index = 0; index < bytes; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    data[index] = state >>> 16;
  }
  return data;
}
