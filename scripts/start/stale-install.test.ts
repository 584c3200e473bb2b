import { describe, expect, test } from "vitest";
import { installIsStale } from "./stale-install.mjs";

const linux = { platform: "linux", arch: "x64" };
const react = { version: "19.0.0", integrity: "sha512-a" };
const lock = (packages: object) => ({ packages: { "": {}, ...packages } });

describe("an installation is stale", () => {
  test("when there is none", () => {
    expect(installIsStale(lock({ "node_modules/react": react }), undefined, linux)).toBe(true);
  });

  test("when a package is missing, has another version, or another content", () => {
    const wanted = lock({ "node_modules/react": react });
    expect(installIsStale(wanted, { packages: {} }, linux)).toBe(true);
    const older = { packages: { "node_modules/react": { ...react, version: "18.0.0" } } };
    expect(installIsStale(wanted, older, linux)).toBe(true);
    const other = { packages: { "node_modules/react": { ...react, integrity: "sha512-b" } } };
    expect(installIsStale(wanted, other, linux)).toBe(true);
  });

  test("when it was copied from another kind of machine", () => {
    const binding = { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] };
    const packages = { "node_modules/binding": binding };
    expect(installIsStale(lock(packages), { packages }, linux)).toBe(true);
    const mac = { platform: "darwin", arch: "arm64" };
    expect(installIsStale(lock(packages), { packages }, mac)).toBe(false);
  });
});

describe("an installation is fresh", () => {
  test("when every package is as the lock file asks", () => {
    const packages = { "node_modules/react": react };
    expect(installIsStale(lock(packages), { packages }, linux)).toBe(false);
  });

  test("when only what is optional, linked or not asked for by anything is missing", () => {
    const wanted = lock({
      "node_modules/react": react,
      "node_modules/mac-only": { version: "1.0.0", optional: true, os: ["darwin"] },
      "node_modules/own": { link: true },
      "node_modules/left": { version: "1.0.0", extraneous: true },
    });
    expect(installIsStale(wanted, { packages: { "node_modules/react": react } }, linux)).toBe(
      false,
    );
  });

  test("when a package excludes other systems only", () => {
    const packages = { "node_modules/posix": { version: "1.0.0", os: ["!win32"] } };
    expect(installIsStale(lock(packages), { packages }, linux)).toBe(false);
  });

  test("when there is no lock file to compare with", () => {
    expect(installIsStale(undefined, { packages: {} }, linux)).toBe(false);
  });
});
