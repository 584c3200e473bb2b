// Plain Node down to the installation: on a fresh machine nothing else is there yet.
import { fileURLToPath } from "node:url";
import { giveUp } from "./start/fault.mjs";
import { installWhenNeeded } from "./start/install.mjs";
import { requireNode } from "./start/node-version.mjs";

try {
  requireNode();
  const root = fileURLToPath(new URL("..", import.meta.url));
  await installWhenNeeded(root);
  const { register } = await import("tsx/esm/api");
  register();
  process.chdir(root);
  const { runTests } = await import("./test/run.ts");
  const passed = await runTests(root, process.argv.slice(2));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  giveUp(error);
}
