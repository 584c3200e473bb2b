import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

const whole = {
  S3_ENDPOINT: "https://s3.example.org",
  S3_BUCKET: "exercise-media",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: "secret",
};

describe("an object store's settings", () => {
  it("are not needed", () => {
    expect(readEnv({}).S3).toBeNull();
    expect(readEnv({ S3_ENDPOINT: "", S3_REGION: "eu-central-1" }).S3).toBeNull();
  });

  it("are taken when they are whole", () => {
    expect(readEnv(whole).S3).toEqual({
      endpoint: "https://s3.example.org",
      bucket: "exercise-media",
      region: "us-east-1",
      accessKeyId: "key",
      secretAccessKey: "secret",
    });
  });

  it("are refused in part, by the names of what is missing", () => {
    expect(() => readEnv({ ...whole, S3_BUCKET: "", S3_SECRET_ACCESS_KEY: "" })).toThrow(
      "For an object store, S3_BUCKET and S3_SECRET_ACCESS_KEY must be given, too.",
    );
  });

  it("are refused without repeating a value", () => {
    expect(() => readEnv({ ...whole, S3_ENDPOINT: "https://me:secret@s3.example.org" })).toThrow(
      /^S3_ENDPOINT must be only the address of the service, such as/,
    );
  });
});

describe("what web push needs", () => {
  // The pair of RFC 8291's example.
  const keys = {
    PUSH_PUBLIC_KEY:
      "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
    PUSH_PRIVATE_KEY: "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
    PUSH_SUBJECT: "mailto:it@example.org",
  };

  it("is not needed, and then there is nothing of it", () => {
    expect(readEnv({}).PUSH).toBeNull();
    expect(readEnv({ PUSH_SERVICES: "https://push.example.org" }).PUSH).toBeNull();
  });

  it("is taken when it is whole", () => {
    const services = "https://push.example.org, http://127.0.0.1:4001";
    expect(readEnv({ ...keys, PUSH_SERVICES: services }).PUSH).toMatchObject({
      publicKey: keys.PUSH_PUBLIC_KEY,
      subject: keys.PUSH_SUBJECT,
      services: ["https://push.example.org", "http://127.0.0.1:4001"],
    });
  });

  it.each([
    [{ PUSH_SUBJECT: "" }, "For reminders on phones, PUSH_SUBJECT must be given, too."],
    [{ PUSH_PRIVATE_KEY: "short" }, /^PUSH_PRIVATE_KEY must be a key as/],
    [
      { PUSH_PRIVATE_KEY: Buffer.alloc(32, 7).toString("base64url") },
      "PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY must be of one pair.",
    ],
    [{ PUSH_PRIVATE_KEY: Buffer.alloc(32).toString("base64url") }, /must be of one pair/],
    [{ PUSH_SUBJECT: "it@example.org" }, /^PUSH_SUBJECT must say whom/],
    [{ PUSH_SERVICES: "http://push.example.org" }, /^PUSH_SERVICES must list/],
    [{ PUSH_SERVICES: "https://push.example.org/path" }, /^PUSH_SERVICES must list/],
  ])("is refused with %j", (change, sentence) => {
    expect(() => readEnv({ ...keys, ...change })).toThrow(sentence);
  });
});
