import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { PhoneKeys } from "../schema";

export type Received = { headers: IncomingHttpHeaders; payload: Record<string, string> };

export type TestPhone = PhoneKeys & {
  /** What its push service answers; 0 hangs up. */
  answer: number;
  received: Received[];
};

/**
 * A push service in this process (RFC 8030) that reads its messages as the phones would, and refuses
 * one that is not signed with `serverKey` (RFC 8292) by 403.
 */
export async function startPushService(serverKey: string) {
  const phones = new Map<string, { phone: TestPhone; privateKey: Buffer }>();
  const server = createServer(async (request, response) => {
    const found = phones.get(request.url ?? "");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!found) return response.writeHead(404).end();
    const { phone, privateKey } = found;
    if (phone.answer === 0) return response.destroy();
    if (!isSigned(request.headers.authorization, serverKey, origin()))
      return response.writeHead(403).end();
    if (phone.answer === 201) {
      const payload = JSON.parse(decrypt(Buffer.concat(chunks), privateKey, phone));
      phone.received.push({ headers: request.headers, payload });
    }
    response.writeHead(phone.answer).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: origin(),
    addPhone(): TestPhone {
      const path = `/push/${randomBytes(8).toString("hex")}`;
      const pair = createECDH("prime256v1");
      const phone = {
        endpoint: `${origin()}${path}`,
        p256dh: pair.generateKeys("base64url"),
        auth: randomBytes(16).toString("base64url"),
        answer: 201,
        received: [],
      };
      phones.set(path, { phone, privateKey: pair.getPrivateKey() });
      return phone;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** RFC 8291, 3.4, by node's own cryptography: what the library wrote is read without it. */
function decrypt(body: Buffer, privateKey: Buffer, { p256dh, auth }: PhoneKeys): string {
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + body[20]!);
  const sealed = body.subarray(21 + sender.length);
  const phone = createECDH("prime256v1");
  phone.setPrivateKey(privateKey);
  const info = Buffer.concat([
    Buffer.from("WebPush: info\0"),
    Buffer.from(p256dh, "base64url"),
    sender,
  ]);
  const key = derive(phone.computeSecret(sender), Buffer.from(auth, "base64url"), info, 32);
  const read = (name: string, length: number) =>
    derive(key, salt, Buffer.from(`Content-Encoding: ${name}\0`), length);
  const cipher = createDecipheriv("aes-128-gcm", read("aes128gcm", 16), read("nonce", 12));
  cipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  // The last record ends with 2 and padding.
  return padded.subarray(0, padded.lastIndexOf(2)).toString("utf8");
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number) =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

function isSigned(header: string | undefined, serverKey: string, audience: string): boolean {
  const [, token, key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(header ?? "") ?? [];
  if (!token || key !== serverKey) return false;
  const [head, claims, signature] = token.split(".") as [string, string, string];
  const point = Buffer.from(serverKey, "base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const { aud, exp } = JSON.parse(Buffer.from(claims, "base64url").toString()) as {
    aud: string;
    exp: number;
  };
  return (
    aud === audience &&
    exp * 1000 > Date.now() &&
    verify(
      "sha256",
      Buffer.from(`${head}.${claims}`),
      { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
      Buffer.from(signature, "base64url"),
    )
  );
}
