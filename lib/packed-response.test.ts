import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packed } from "./packed-response";

const text = "Lie down. ".repeat(100);
const asked = (encodings: string) =>
  new Request("http://localhost/", { headers: { "accept-encoding": encodings } });
const answer = () => new Response(text, { status: 404, headers: { "content-type": "text/plain" } });
const bytes = async (packing: Promise<Response>) =>
  Buffer.from(await (await packing).arrayBuffer());

test("a text is packed as small as its reader reads it", async () => {
  const brotli = await bytes(packed(asked("gzip, deflate, br"), answer()));
  expect(brotliDecompressSync(brotli).toString()).toBe(text);
  const gzip = await bytes(packed(asked("gzip, br;q=0"), answer()));
  expect(gunzipSync(gzip).toString()).toBe(text);
  for (const none of ["", "identity", "gzip;q=0.0", "brotli"])
    expect((await bytes(packed(asked(none), answer()))).toString()).toBe(text);
});

test("and says so by names that Next leaves on", async () => {
  const { status, headers } = await packed(asked("br"), answer());
  const listed: string[] = [];
  // As Next copies them.
  headers.forEach((value, name) => listed.push(`${name}: ${value}`));
  expect(status).toBe(404);
  expect(headers.get("content-encoding")).toBe("br");
  expect(listed).toEqual([
    "Content-Encoding: br",
    expect.stringMatching(/^Content-Length: \d+$/),
    "content-type: text/plain",
    "vary: Accept-Encoding",
  ]);
});

test("what is the same for everybody is packed once", async () => {
  const kept = new Map<string, Promise<Buffer>>();
  const [first, second] = [
    await bytes(packed(asked("br"), answer(), kept)),
    await bytes(packed(asked("br"), answer(), kept)),
  ];
  expect(second).toEqual(first);
  expect(kept.size).toBe(1);
});
