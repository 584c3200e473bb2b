import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "./fault.mjs";
import { installIsStale } from "./stale-install.mjs";
import { ended, spawnTied } from "./tied-process.mjs";
import { whileLocked } from "./wait-for-lock.mjs";

/**
 * Installs the packages when they are missing or not those of package-lock.json.
 * @param {string} root the repository's folder
 */
export async function installWhenNeeded(root) {
  if (!stale(root)) return;
  mkdirSync(join(root, ".data"), { recursive: true });
  await whileLocked(join(root, ".data", "install.lock"), "another installation", async () => {
    if (!stale(root)) return;
    const locked = existsSync(join(root, "package-lock.json"));
    console.log("Installing packages (about a minute the first time)…");
    const code = await npm(
      [locked ? "ci" : "install", "--include=dev", "--no-audit", "--no-fund"],
      root,
    );
    if (code !== 0)
      throw new Fault("The packages could not be installed; npm's own message above says why.");
    // Whatever the comparison makes of a lock file, the same one is not installed twice.
    writeFileSync(stampFile(root), stamp(root));
  });
}

function stale(root) {
  if (read(stampFile(root)) === stamp(root)) return false;
  return installIsStale(json(lockFile(root)), json(recordFile(root)), process);
}

const lockFile = (root) => join(root, "package-lock.json");
const recordFile = (root) => join(root, "node_modules", ".package-lock.json");
const stampFile = (root) => join(root, "node_modules", ".installed-by-routinely");

/** Names what was asked for, what npm recorded and the machine, as they were after an installation. */
function stamp(root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  return hash.update(`${read(lockFile(root))}\0${read(recordFile(root))}`).digest("hex");
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function json(path) {
  try {
    return JSON.parse(read(path) ?? "");
  } catch {
    return undefined;
  }
}

/** npm as a script of this Node, so that no shell and no other Node comes between. */
function npmScript() {
  const bin = dirname(process.execPath);
  const places = [
    join(bin, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(bin, "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const asker = process.env.npm_execpath;
  if (asker && /npm-cli\.[cm]?js$/.test(asker)) places.unshift(asker);
  return places.find((place) => existsSync(place));
}

async function npm(args, cwd) {
  const script = npmScript();
  // npm's progress goes to standard error, as all progress here does.
  const child = script
    ? spawnTied([script, ...args], { cwd, output: "inherit" })
    : spawn("npm", args, {
        cwd,
        stdio: ["ignore", "inherit", "inherit"],
        shell: process.platform === "win32",
      });
  return ended(child).catch(() => {
    throw new Fault("npm was not found; install Node together with npm.");
  });
}
