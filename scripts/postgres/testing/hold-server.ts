import { startPostgres } from "../server";

// Started by a test that then kills this process: what it holds must end with it.
const [cluster = "", kernelTie] = process.argv.slice(2);
const server = await startPostgres({
  cluster,
  password: "held",
  log: `${cluster}.log`,
  lasting: false,
  kernelTie: kernelTie === "kernel",
});
process.send?.(server.url());
await server.ended;
