// Runs PostgreSQL where the kernel cannot tie it to its parent: stops it once the channel closes.
import { spawn } from "node:child_process";

const { command, uid, gid, stop } = JSON.parse(process.argv[2]);
const [program, ...args] = command;
const server = spawn(program, args, { stdio: "inherit", uid, gid, windowsHide: true });

function stopServer() {
  // Windows has no signals to send; PostgreSQL's own control program reaches it there.
  if (process.platform === "win32") spawn(stop[0], stop.slice(1), { stdio: "ignore" });
  else server.kill("SIGINT");
}

process.once("disconnect", stopServer);
process.on("SIGINT", stopServer);
process.on("SIGTERM", stopServer);
server.once("exit", (code) => process.exit(code ?? 1));
server.once("error", () => process.exit(1));
