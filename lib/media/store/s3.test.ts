import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provenClinic } from "@/db/tenant";
import { noise } from "../testing/files";
import { type ObjectStore, startObjectStore } from "../testing/object-store";
import { s3Store } from "./s3";
import { type MediaStore, MissingBytesError } from "./store";

const clinic = provenClinic(randomUUID());
const bytesOf = (pieces: AsyncIterable<Uint8Array>) => buffer(Readable.from(pieces));

describe("an object store that checks each signature", () => {
  let server: ObjectStore;
  let store: MediaStore;
  beforeAll(async () => {
    server = await startObjectStore();
    store = s3Store(server.settings);
  });
  afterAll(() => server.stop());

  it("keeps a file under its clinic and id, with its type", async () => {
    const [id, data] = [randomUUID(), noise(700_000, 1)];
    await store.put(clinic, id, data, "video/mp4");
    const path = `/exercise-media/${clinic}/${id}`;
    expect(server.requests.at(-1)).toBe(`PUT ${path}`);
    expect(server.objects.get(path)?.contentType).toBe("video/mp4");
    expect(server.objects.get(path)?.data.equals(data)).toBe(true);
  });

  it("gives back just the range that was asked for", async () => {
    const [id, data] = [randomUUID(), noise(700_000, 2)];
    await store.put(clinic, id, data, "video/mp4");
    const range = await bytesOf(store.read(clinic, id, { first: 262_000, last: 600_001 }));
    expect(range.equals(data.subarray(262_000, 600_002))).toBe(true);
    expect(server.requests.at(-1)).toMatch(/^GET .* bytes=262000-600001$/);
  });

  it("removes a file, and is content when there is none", async () => {
    const id = randomUUID();
    await store.put(clinic, id, noise(10, 3), "image/webp");
    await store.remove(clinic, id);
    await store.remove(clinic, id);
    expect(server.objects.has(`/exercise-media/${clinic}/${id}`)).toBe(false);
    await expect(bytesOf(store.read(clinic, id, { first: 0, last: 9 }))).rejects.toThrow(
      MissingBytesError,
    );
  });

  it("tries again when the service is busy", async () => {
    const id = randomUUID();
    server.failNext(503);
    await store.put(clinic, id, noise(10, 4), "image/webp");
    expect(server.objects.has(`/exercise-media/${clinic}/${id}`)).toBe(true);
  });

  it("fails with a wrong key, and says nothing of the key", async () => {
    const wrong = s3Store({ ...server.settings, secretAccessKey: "another secret" });
    await expect(wrong.put(clinic, randomUUID(), noise(10, 5), "image/webp")).rejects.toThrow(
      /^The object store answered 403 to PUT\.$/,
    );
  });
});
