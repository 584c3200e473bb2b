import { readFileSync } from "node:fs";
import { Fault } from "./fault.mjs";

/** Throws a `Fault` when this Node is older than package.json's `engines` allow. */
export function requireNode(running = process.versions.node) {
  const { engines } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const wanted = engines.node.replace(/^>=/, "");
  const [major, minor] = running.split(".").map(Number);
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Fault(`Routinely needs Node ${wanted} or newer, and this is Node ${running}.`);
}
