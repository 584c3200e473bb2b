import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "./fault.mjs";

/** @returns {Promise<string | undefined>} why this process cannot listen there, as an error code */
function refusal(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => {
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? "UNKNOWN");
    });
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Throws a `Fault` when `host`:`port` cannot be listened on.
 * @param {string} host
 * @param {number} port
 * @param {number} patienceMs how long a taken port is given to become free
 */
export async function requirePort(host, port, patienceMs = 0) {
  const until = Date.now() + patienceMs;
  let code = await refusal(host, port);
  while (code === "EADDRINUSE" && Date.now() < until) {
    await sleep(100);
    code = await refusal(host, port);
  }
  if (code === undefined) return;
  if (code === "EADDRINUSE")
    throw new Fault(
      `Port ${port} is taken by another program; stop it, or choose another with PORT, such as PORT=${port === 3000 ? 3100 : 3000}.`,
    );
  if (code === "EACCES")
    throw new Fault(`Port ${port} is not open to this user; choose one above 1023 with PORT.`);
  throw new Fault(`Routinely cannot listen on HOST ${host} and PORT ${port} (${code}).`);
}

/**
 * A free port of loopback below 32768, where no system hands out ports by itself.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if ((await refusal("127.0.0.1", port)) === undefined) return port;
  }
  throw new Fault("No free port was found between 20000 and 32000.");
}
