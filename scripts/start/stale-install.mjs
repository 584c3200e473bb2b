/**
 * Whether the installed packages differ from what the lock file asks for.
 *
 * Optional packages may be missing, since most are for other machines. Packages for another
 * machine that are there mean that the folder was copied from it.
 * @param {{ packages?: Record<string, LockedPackage> } | undefined} lock package-lock.json
 * @param {{ packages?: Record<string, LockedPackage> } | undefined} installed npm's own record
 * @param {{ platform: string, arch: string }} machine
 *
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   link?: boolean, extraneous?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 */
export function installIsStale(lock, installed, machine) {
  if (!installed?.packages) return true;
  if (!lock?.packages) return false;
  const foreign = Object.values(installed.packages).some(
    ({ os, cpu }) => !allows(os, machine.platform) || !allows(cpu, machine.arch),
  );
  if (foreign) return true;
  return Object.entries(lock.packages).some(([path, wanted]) => {
    if (path === "" || wanted.link || wanted.extraneous) return false;
    const there = installed.packages?.[path];
    if (!there) return !wanted.optional && !wanted.devOptional;
    return there.version !== wanted.version || there.integrity !== wanted.integrity;
  });
}

/** npm's rule for `os` and `cpu`: any named one, and none of those with a bang. */
function allows(names, name) {
  if (!names || names.length === 0) return true;
  if (names.includes(`!${name}`)) return false;
  const positive = names.filter((n) => !n.startsWith("!"));
  return positive.length === 0 || positive.includes(name);
}
