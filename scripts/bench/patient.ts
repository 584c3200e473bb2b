import "./production";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { disconnect } from "@/db/client";
import { buildWhenNeeded } from "../start/build";
import { type Load, offer, offerSteadily } from "./patient/load";
import { submitOnce } from "./patient/once";
import { bareServer, constantServer, productServer, type Server } from "./patient/processes";
import { atLeast, atMost, exactly, line, machine, plainRow, verdict } from "./patient/report";
import { type Seen, seenStatements } from "./patient/seen";
import { formOf, makeWorld, type World } from "./patient/world";

// What a view of the patient's page and a submission of practice cost one process of the product, beside
// (i) a bare node:http server that sends the same statements to the same database and answers the same
// bytes, and (ii) a Next route handler that does so. In turns in one run, because the machine is shared;
// the load comes from a process of its own. Then 1,000 submissions over bad lines, counted in the database.

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 12;
/** Plans that are viewed again and again; the others are each viewed once, so they are rendered. */
const VIEWED = 60;

const root = fileURLToPath(new URL("../..", import.meta.url));

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "routinely-bench-"));
  const stops: (() => Promise<unknown>)[] = [];
  process.env.AUTH_SECRET ??= randomBytes(32).toString("base64url");
  process.env.APP_URL = "http://127.0.0.1";
  try {
    process.exitCode = (await measure(folder, stops)) ? 0 : 1;
  } finally {
    for (const stop of stops.toReversed()) await stop().catch(console.error);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, stops: (() => Promise<unknown>)[]): Promise<boolean> {
  if (await buildWhenNeeded(root)) console.log("Built.");
  const world = await makeWorld();
  stops.push(world.stop, async () => disconnect());
  const env = {
    ...process.env,
    DATABASE_URL: world.url,
    BENCH_SAME: join(folder, "same.json"),
  };
  const keep = async (starting: Promise<Server>) => {
    const server = await starting;
    stops.push(server.stop);
    return server;
  };
  const product = await keep(productServer(root, env));
  const same = await seen(world, product);
  writeFileSync(env.BENCH_SAME, JSON.stringify(same));
  const [bare, constant] = [await keep(bareServer(env)), await keep(constantServer(root, env))];

  const first = await offerFirstViews(product, world);
  const views = await inTurns([product, constant, bare], (server) => offerViews(server, world));
  const posts = await inTurns([product, bare], (server) => offerSubmissions(server, world));
  // The first view of each plan after its practice is rendered: a sixth of them all.
  const pace = { ...viewsOf(world), perSecond: 30, seconds: 12 };
  const steady = await offerSteadily(product, world.admin, pace);
  const steadyKept = await offerSteadily(product, world.admin, pace);
  const once = await submitOnce(product, world.admin, world.plans.slice(VIEWED));

  console.log(
    `One view is ${Math.round(Buffer.from(same.body, "base64").length / 100) / 10} kB and one statement, one submission ${same.submission.length} statements. Medians of ${ROUNDS} rounds:`,
  );
  console.table([
    line("view", product, views.get(product)!),
    line("view", constant, views.get(constant)!),
    line("view", bare, views.get(bare)!),
    line("first view, rendered", product, first),
    line("view at 30/s, a sixth rendered", product, steady),
    line("view at 30/s, all kept", product, steadyKept),
    line("submission", product, posts.get(product)!),
    line("submission", bare, posts.get(bare)!),
  ]);
  console.log(
    `${once.offered} submissions by 50 clients in ${once.seconds.toFixed(1)} s, ${once.repeated} sent twice, ${once.aborted} cut off (${once.storedThough} of them stored before they were sent again), ${once.busy} tries too many at once.`,
  );
  const of = (loads: Map<Server, Load>, server: Server) => loads.get(server)!.perSecond;
  const rows = [
    atLeast("views, to a constant in Next", of(views, product) / of(views, constant), "×", 0.85),
    atLeast("views, to bare node:http", of(views, product) / of(views, bare), "×", 1 / 9),
    atLeast("submissions, to bare node:http", of(posts, product) / of(posts, bare), "×", 1 / 4),
    atMost("p99 of a view at a steady 30/s", steadyKept.p99, "ms", 30),
    atMost("the same, a sixth rendered", steady.p99, "ms", 30),
    exactly("sessions stored of 1,000", once.sessions, once.offered),
    exactly("of them recorded in the audit, once each", once.audited, once.offered),
    exactly("sessions stored in part", once.torn, 0),
  ];
  console.table(rows.map(verdict));
  const plain = [
    plainRow("views", of(views, product), "/s"),
    plainRow("views, a constant in Next", of(views, constant), "/s"),
    plainRow("views, bare node:http", of(views, bare), "/s"),
    plainRow("submissions", of(posts, product), "/s"),
    plainRow("submissions, bare node:http", of(posts, bare), "/s"),
    plainRow("CPU of a view", views.get(product)!.cpu, "ms"),
    plainRow("CPU of a first view", first.cpu, "ms"),
    plainRow("CPU of a submission", posts.get(product)!.cpu, "ms"),
  ];
  console.log(JSON.stringify({ bench: "patient", results: [...rows, ...plain.flat()], machine }));
  return rows.every(({ ok }) => ok);
}

/** What the product was seen to do for a view and a submission, and its answer to a view. */
async function seen({ plans }: World, product: Server): Promise<Seen> {
  const statements = await seenStatements(plans);
  const answer = await fetch(`${product.url}/p/${plans[1]!.token}`, {
    headers: { "accept-encoding": "gzip" },
  });
  // `fetch` has unpacked it; packed again it is what the other two are to send.
  const page = Buffer.from(await answer.arrayBuffer());
  if (answer.headers.get("content-encoding") !== "gzip" || !String(page).startsWith("<!doctype"))
    throw new Error("The product's page does not come packed.");
  const body = gzipSync(page);
  const left = new Set(["connection", "date", "keep-alive", "transfer-encoding"]);
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !left.has(name)));
  return {
    ...statements,
    headers: { ...headers, "content-encoding": "gzip", "content-length": String(body.length) },
    body: body.toString("base64"),
  };
}

/** Load for each server in each round, one after the other; of each server its middle round. */
async function inTurns(
  servers: readonly Server[],
  load: (server: Server) => Promise<Load>,
): Promise<Map<Server, Load>> {
  const rounds = new Map(servers.map((server): [Server, Load[]] => [server, []]));
  // The round before the first warms up.
  for (let round = -1; round < ROUNDS; round++)
    for (const server of servers) {
      const loaded = await load(server);
      if (round >= 0) rounds.get(server)!.push(loaded);
    }
  const middle = (loads: Load[]) =>
    loads.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(loads.length / 2)]!;
  return new Map([...rounds].map(([server, loads]) => [server, middle(loads)]));
}

const viewsOf = ({ plans }: World) => ({
  asked: plans.slice(0, VIEWED).map(({ token }) => ({ path: `/p/${token}` })),
});

const offerViews = (server: Server, world: World) =>
  offer(
    server,
    world.admin,
    { ...viewsOf(world), duration: SECONDS, connections: CONNECTIONS },
    200,
  );

function offerFirstViews(server: Server, { plans, admin }: World): Promise<Load> {
  const asked = plans.slice(VIEWED).map(({ token }) => ({ path: `/p/${token}` }));
  return offer(server, admin, { asked, amount: asked.length, connections: 4 }, 200);
}

async function offerSubmissions(server: Server, { plans, admin }: World): Promise<Load> {
  // No patient sends sixty forms in a quarter of an hour.
  await admin`delete from rate_limits`;
  const asked = plans.map((plan) => ({ path: `/p/${plan.token}/practice`, body: formOf(plan) }));
  return offer(
    server,
    admin,
    { asked, post: true, duration: SECONDS, connections: CONNECTIONS },
    303,
  );
}

await main();
