import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";

// The production server: what `next start` does, with a door in front. The app opens the door when Next
// has loaded it (lib/plan-document/kept/door.ts), and what is not answered there is Next's.
// serve.mjs -H <host> -p <port>, from the project's folder.

const { values } = parseArgs({
  options: { host: { type: "string", short: "H" }, port: { type: "string", short: "p" } },
});
const hostname = values.host ?? "127.0.0.1";
const port = Number(values.port ?? 3000);

const app = next({ dev: false, dir: process.cwd(), hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer(async (request, response) => {
  try {
    if (!(await globalThis.routinelyDoor?.(request, response))) await handle(request, response);
  } catch (error) {
    // Next answers and logs what its own pages throw; this is what neither foresaw.
    console.error(error instanceof Error ? (error.stack ?? error.message) : "A request failed.");
    if (response.headersSent) response.destroy();
    else response.writeHead(500, { "Cache-Control": "no-store" }).end("Internal Server Error");
  }
});
server.once("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, hostname, () => console.log(`Ready on http://${hostname}:${port}`));

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"])
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    // What is being answered is answered to its end; nothing new is taken.
    server.close(async () => {
      await app.close().catch(() => {});
      process.exit(0);
    });
    server.closeIdleConnections();
  });
