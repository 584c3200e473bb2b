import {
  customType,
  foreignKey,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, tenantColumns } from "./columns";
import { memberships } from "./staff";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

export const mediaKind = pgEnum("media_kind", ["image", "video"]);

/** A clinic's own pictures and short videos: what they are; the bytes lie in `store`. */
export const mediaFiles = pgTable(
  "media_files",
  {
    ...tenantColumns(),
    kind: mediaKind("kind").notNull(),
    /** Of what is kept, e.g. "image/webp"; found from the content, never from a name. */
    contentType: text("content_type").notNull(),
    bytes: integer("bytes").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    /** Of a video; null for an image. */
    milliseconds: integer("milliseconds"),
    /** SHA-256 of the bytes that are kept, hex. */
    digest: text("digest").notNull(),
    store: text("store").$type<"database" | "s3">().notNull(),
    uploadedBy: uuid("uploaded_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.uploadedBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "media_files_by",
    }),
  ],
);

/** The bytes of a file in pieces, so that a range of a video reads only what it needs. */
export const mediaChunks = pgTable(
  "media_chunks",
  {
    ...tenantColumns(),
    fileId: uuid("file_id").notNull(),
    /** 0, 1, 2 … */
    position: integer("position").notNull(),
    data: bytea("data").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("media_chunks_position").on(t.clinicId, t.fileId, t.position),
    foreignKey({
      columns: [t.clinicId, t.fileId],
      foreignColumns: [mediaFiles.clinicId, mediaFiles.id],
      name: "media_chunks_file",
    }).onDelete("cascade"),
  ],
);
