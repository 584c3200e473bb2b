import { createHash, createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { S3Settings } from "../store/s3";

export type ObjectStore = {
  settings: S3Settings;
  /** Bytes and content type by path. */
  objects: Map<string, { data: Buffer; contentType: string | undefined }>;
  /** "METHOD path range" of each request that was let in. */
  requests: string[];
  /** Answers the next request with this status. */
  failNext(status: number): void;
  stop(): Promise<void>;
};

/**
 * A server on this machine that speaks as much of S3 as the store uses, and holds it to the rules:
 * it works out the signature (AWS Signature Version 4) from what arrived, by its own reading of the
 * specification, and compares the body with the hash that was signed.
 */
export async function startObjectStore(): Promise<ObjectStore> {
  const objects: ObjectStore["objects"] = new Map();
  const requests: string[] = [];
  let failing: number | undefined;
  const keys = { accessKeyId: "AKIATEST", secretAccessKey: "a secret of the tests" };
  const place = { bucket: "exercise-media", region: "eu-test-1" };

  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const answer = (status: number, data?: Buffer, headers: Record<string, string> = {}) =>
      response.writeHead(status, headers).end(data);
    if (signatureOf(request, { ...keys, ...place }) !== request.headers.authorization)
      return answer(403);
    if (request.headers["x-amz-content-sha256"] !== "UNSIGNED-PAYLOAD")
      if (request.headers["x-amz-content-sha256"] !== sha256(body)) return answer(400);
    requests.push([request.method, request.url, request.headers.range].filter(Boolean).join(" "));
    if (failing) {
      const status = failing;
      failing = undefined;
      return answer(status);
    }
    const path = request.url!;
    if (!path.startsWith(`/${place.bucket}/`)) return answer(404);
    const found = objects.get(path);
    if (request.method === "PUT") {
      objects.set(path, { data: body, contentType: request.headers["content-type"] });
      return answer(200);
    }
    if (request.method === "DELETE") {
      objects.delete(path);
      return answer(204);
    }
    if (!found) return answer(404, Buffer.from("<Error><Code>NoSuchKey</Code></Error>"));
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (first === undefined) return answer(200, found.data);
    return answer(206, found.data.subarray(Number(first), Number(last) + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { endpoint: `http://127.0.0.1:${port}`, ...place, ...keys },
    objects,
    requests,
    failNext: (status) => (failing = status),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Key = { accessKeyId: string; secretAccessKey: string; region: string };

/** The Authorization header that a request must have, by the headers that it says it signed. */
function signatureOf(request: IncomingMessage, { accessKeyId, secretAccessKey, region }: Key) {
  const signed = /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const date = String(request.headers["x-amz-date"]);
  const url = new URL(request.url!, "http://x");
  const canonical = [
    request.method,
    url.pathname,
    url.searchParams.toString(),
    ...signed.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}`),
    "",
    signed,
    request.headers["x-amz-content-sha256"],
  ].join("\n");
  const scope = `${date.slice(0, 8)}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n");
  const key = scope
    .split("/")
    .reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${secretAccessKey}`);
  const signature = hmac(key, toSign).toString("hex");
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) =>
  createHmac("sha256", key).update(data).digest();
