import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "./fault.mjs";
import { sourceHash } from "./source-hash";
import { ended, killGroup, spawnTied } from "./tied-process.mjs";
import { whileLocked } from "./wait-for-lock.mjs";

export const NEXT = join("node_modules", "next", "dist", "bin", "next");

/**
 * Makes the production build unless the one that is there is of these very sources.
 * Resolves with whether it built. Throws a `Fault` when the build fails.
 */
export async function buildWhenNeeded(root: string, signal?: AbortSignal): Promise<boolean> {
  if (isBuilt(root)) return false;
  mkdirSync(join(root, ".data"), { recursive: true });
  return whileLocked(join(root, ".data", "build.lock"), "another build", async () => {
    if (isBuilt(root)) return false;
    console.log("Building (about a minute the first time)…");
    const hash = sourceHash(root);
    rmSync(stamp(root), { force: true });
    const build = spawnTied([join(root, NEXT), "build"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      output: "pipe",
    });
    let said = "";
    for (const stream of [build.stdout, build.stderr])
      stream?.on("data", (part: Buffer) => (said += part.toString()));
    const kill = () => killGroup(build);
    signal?.addEventListener("abort", kill);
    const code = await ended(build);
    signal?.removeEventListener("abort", kill);
    if (signal?.aborted) return false;
    if (code !== 0) {
      console.error(said.trim());
      throw new Fault("The build failed; the lines above say where.");
    }
    writeFileSync(stamp(root), hash);
    return true;
  });
}

function stamp(root: string): string {
  return join(root, ".next", "built-from");
}

function isBuilt(root: string): boolean {
  if (!existsSync(join(root, ".next", "BUILD_ID")) || !existsSync(stamp(root))) return false;
  return readFileSync(stamp(root), "utf8") === sourceHash(root);
}
