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
