// Plain Node down to the installation: on a fresh machine nothing else is there yet.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { giveUp } from "./start/fault.mjs";
import { installWhenNeeded } from "./start/install.mjs";
import { requireNode } from "./start/node-version.mjs";
import { claimDataDir } from "./start/data-dir.mjs";

try {
  requireNode();
  const root = fileURLToPath(new URL("..", import.meta.url));
  const dev = process.argv.includes("--dev");
  const dataDir = resolve(process.env.DATA_DIR || resolve(root, ".data"));
  const lock = await claimDataDir(dataDir);
  await installWhenNeeded(root);
  const { register } = await import("tsx/esm/api");
  register();
  process.chdir(root);
  const { start } = await import("./start/main.ts");
  await start({ root, dataDir, dev, lock });
} catch (error) {
  giveUp(error);
}
