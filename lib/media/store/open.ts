import { env } from "@/lib/env";
import { databaseStore } from "./database";
import { s3Store } from "./s3";
import type { MediaStore } from "./store";

let opened: MediaStore | undefined;

/** Where new files go: the object store that the operator set, else the database. */
export function storeForNew(): MediaStore {
  return env().S3 ? storeNamed("s3") : databaseStore;
}

/** The store that holds a file. Throws when it is an object store that is not set any more. */
export function storeNamed(name: MediaStore["name"]): MediaStore {
  if (name === "database") return databaseStore;
  const settings = env().S3;
  if (!settings) throw new Error("A file lies in an object store, but S3_ENDPOINT is not set.");
  return (opened ??= s3Store(settings));
}
