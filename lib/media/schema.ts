import { z } from "zod";

export const mediaKindSchema = z.enum(["image", "video"]);
export type MediaKind = z.infer<typeof mediaKindSchema>;

/** A file that is kept whole; what the database knows of it. */
export type MediaFile = {
  id: string;
  kind: MediaKind;
  /** Of what is kept, e.g. "image/webp". */
  contentType: string;
  bytes: number;
  width: number;
  height: number;
  /** SHA-256 of the kept bytes, hex. */
  digest: string;
  store: "database" | "s3";
};

/** A picture or video that was checked, cleaned and is ready to be kept. */
export type CleanMedia = Pick<MediaFile, "kind" | "contentType" | "width" | "height"> & {
  data: Uint8Array;
  /** Length of a video; null for a picture. */
  milliseconds: number | null;
};

/** What an upload is answered with. */
export const uploadedMediaSchema = z.object({
  id: z.uuid(),
  kind: mediaKindSchema,
  width: z.int().min(1),
  height: z.int().min(1),
});
export type UploadedMedia = z.infer<typeof uploadedMediaSchema>;

/** The request header with the file's name, percent-encoded. It is used in sentences only. */
export const FILE_NAME_HEADER = "x-file-name";
