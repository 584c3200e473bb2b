import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import type { ClinicId } from "@/db/tenant";
import { type MediaStore, MissingBytesError } from "./store";

export type S3Settings = {
  /** Without the bucket, e.g. "https://s3.eu-central-1.amazonaws.com". */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** Until an answer begins; for a file of 30 MB that is sent on a slow line. */
const PATIENCE_MS = 120_000;

/** Any service that speaks S3, addressed by path: `<endpoint>/<bucket>/<clinic>/<file>`. */
export function s3Store({ endpoint, bucket, ...signing }: S3Settings): MediaStore {
  const client = new AwsClient({ ...signing, service: "s3", retries: 2 });
  const addressOf = (clinicId: ClinicId, fileId: string) =>
    `${endpoint.replace(/\/$/, "")}/${bucket}/${clinicId}/${fileId}`;

  const ask = async (url: string, init: RequestInit, fine: readonly number[]) => {
    // Not over the body: whoever reads it may have paused a video.
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    const response = await client
      .fetch(url, { ...init, signal: patience.signal })
      .finally(() => clearTimeout(timer));
    if (fine.includes(response.status)) return response;
    await response.body?.cancel();
    if (response.status === 404) throw new MissingBytesError("The object is not in the bucket.");
    // The body may repeat the request with its credential scope, so it is not read.
    throw new Error(`The object store answered ${response.status} to ${init.method}.`);
  };

  return {
    name: "s3",
    async put(clinicId, fileId, data, contentType) {
      const response = await ask(
        addressOf(clinicId, fileId),
        {
          method: "PUT",
          body: data as Uint8Array<ArrayBuffer>,
          headers: {
            "content-type": contentType,
            // Signed with the rest: what arrives changed is refused.
            "x-amz-content-sha256": createHash("sha256").update(data).digest("hex"),
          },
        },
        [200],
      );
      await response.body?.cancel();
    },
    async *read(clinicId, fileId, { first, last }) {
      const response = await ask(
        addressOf(clinicId, fileId),
        { method: "GET", headers: { range: `bytes=${first}-${last}` } },
        [206],
      );
      yield* response.body ?? [];
    },
    async remove(clinicId, fileId) {
      // S3 says 204 for what is not there, some of its kin 404.
      const response = await ask(
        addressOf(clinicId, fileId),
        { method: "DELETE" },
        [200, 204, 404],
      );
      await response.body?.cancel();
    },
  };
}
