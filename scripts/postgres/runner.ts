import { spawnSync } from "node:child_process";
import { chownSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const NOBODY = 65_534;
const inNamespace = ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"];
const dyingWithParent = ["setpriv", "--pdeathsig", "INT"];

/** How PostgreSQL's programs are started, since they refuse to run as root. */
export type Runner = {
  /** What goes before a program's own command line. */
  prefix: readonly string[];
  uid?: number;
  gid?: number;
  /** Gives files to the user that the programs run as. */
  giveAway(path: string): void;
};

function works(command: readonly string[]): boolean {
  const [program = "", ...args] = command;
  return spawnSync(program, [...args, "true"], { stdio: "ignore" }).status === 0;
}

/**
 * Chooses the way for this user and for the owner of `cluster`, where that exists already.
 *
 * Root runs them in a user namespace: there they are nobody and yet reach files under root's own
 * closed folders. Where namespaces are forbidden they run as nobody outright.
 */
export function chooseRunner(cluster: string): Runner {
  const asIs: Runner = { prefix: [], giveAway: () => {} };
  if (process.getuid?.() !== 0) return asIs;
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid ?? 0;
  if (owner === 0 && works(inNamespace)) return { ...asIs, prefix: inNamespace };
  const uid = owner === 0 ? NOBODY : owner;
  return { prefix: [], uid, gid: uid, giveAway: (path) => chownAll(path, uid) };
}

function chownAll(path: string, uid: number) {
  chownSync(path, uid, uid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownAll(join(path, name), uid);
}

/** The command line of a server that the kernel stops when this process dies, where it can do so. */
export function tiedByKernel(runner: Runner, command: readonly string[]): string[] | undefined {
  if (process.platform !== "linux" || !works(dyingWithParent)) return undefined;
  // Innermost, because entering a namespace forgets the wish.
  return [...runner.prefix, ...dyingWithParent, ...command];
}
