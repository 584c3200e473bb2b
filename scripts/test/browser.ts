import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { Fault } from "../start/fault.mjs";
import { runNode } from "./run-node";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const USUAL: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) => {
    const base = process.env[folder];
    const programs = [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
    ];
    return base ? programs.map((path) => join(base, ...path)) : [];
  }),
  linux: ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"],
};

/** Flags for a browser that tests one local server and calls nobody by itself. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A Chromium that is on this machine already, or nothing.
 * Throws a `Fault` when `CHROMIUM_PATH` names one that is not there.
 */
export function installedBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Fault(`CHROMIUM_PATH names ${chosen}, and there is no such file.`);
  }
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const own = chromium.executablePath();
  return [...onPath, ...(USUAL[process.platform] ?? []), own].find(
    // A package may leave a script that only tells how to install the real one.
    (path) => existsSync(path) && (process.platform === "win32" || answers(path, "--version")),
  );
}

/** A Chromium to test with, installed when there is none. Throws a `Fault` when none is to be had. */
export async function findBrowser(root: string): Promise<string> {
  const there = installedBrowser();
  if (there) return there;
  console.error("Installing a browser for the tests…");
  if (isRootOnDebian()) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args: string[]) =>
      spawnSync("apt-get", ["-q", ...args], { env, stdio: ["ignore", "inherit", "inherit"] });
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
    const debians = installedBrowser();
    if (debians) return debians;
  }
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  await runNode(root, [cli, "install", "chromium"]);
  const downloaded = installedBrowser();
  if (downloaded) return downloaded;
  throw new Fault(
    "No Chromium or Chrome was found or could be installed; install one, or name it with CHROMIUM_PATH.",
  );
}

function answers(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** Ubuntu's package of that name only fetches a snap, which containers cannot run. */
function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  try {
    return !/^ID=ubuntu$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return true;
  }
}
