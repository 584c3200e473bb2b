import "./production";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildWhenNeeded } from "../start/build";
import { serveEmptyPage } from "./first-visit/empty-page";
import { judge, type Judged, NOT_APPLICABLE } from "./first-visit/lighthouse";
import { makePlan } from "./first-visit/plan";
import { visitTwice } from "./first-visit/visit";
import type { Fetched } from "./first-visit/wire";
import { productServer } from "./patient/processes";
import { atMost, exactly, machine, verdict } from "./patient/report";

// What the first visit of a plan of ten exercises takes on a phone, counted on the wire with every header:
// all that the browser and its service worker fetch until the plan works without a line. Then what
// Lighthouse says of the three pages that a patient opens most. On the production build; a few minutes.

const PAGES = [
  ["plan", ""],
  ["practice form", "/practice"],
  ["guided practice", "/guided"],
] as const;

const root = fileURLToPath(new URL("../..", import.meta.url));
process.env.AUTH_SECRET ??= randomBytes(32).toString("base64url");
process.env.APP_URL = "http://127.0.0.1";
if (await buildWhenNeeded(root)) console.log("Built.");
const plan = await makePlan();
const server = await productServer(root, { ...process.env, DATABASE_URL: plan.databaseUrl });
const empty = await serveEmptyPage();
const link = `${server.url}/p/${plan.token}`;
try {
  const { first, second } = await visitTwice(link);
  print("The first visit", first);
  print("The second visit, with nothing new", second);
  const rows = weigh(first, second);
  for (const [name, page] of PAGES) rows.push(...say(name, await judge(link + page)));
  const { lcp, tbt } = await judge(empty.url);
  console.log(
    `\nAn empty page, beside them: largest contentful paint ${(lcp / 1000).toFixed(2)} s, total blocking time ${tbt.toFixed(1)} ms.`,
  );
  console.log(`\n${NOT_APPLICABLE} is left out: a patient's plan must not be found (noindex).\n`);
  console.table(rows.map(verdict));
  console.log(JSON.stringify({ bench: "first-visit", results: rows, machine }));
  process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
} finally {
  empty.stop();
  await server.stop();
  await plan.stop();
}

type Kind = "pages" | "scripts" | "manifest and icons" | "for when there is no line" | "elsewhere";

function kindOf({ url, type }: Fetched): Kind {
  if (!url.startsWith(`${server.url}/`)) return "elsewhere";
  if (type === "text/html") return "pages";
  if (type === "text/javascript") return "scripts";
  return url.startsWith(`${link}/offline`) ? "for when there is no line" : "manifest and icons";
}

function print(title: string, all: readonly Fetched[]) {
  console.log(`\n${title}:`);
  console.table(
    all.map((one) => ({
      asked: one.url.replace(link, "<plan>").replace(server.url, "").slice(0, 60),
      kind: kindOf(one),
      status: one.status,
      packed: one.encoding || "–",
      headers: one.head,
      body: one.body,
    })),
  );
}

function weigh(first: readonly Fetched[], second: readonly Fetched[]) {
  const kilobytes = (list: readonly Fetched[], part: (one: Fetched) => number) =>
    list.reduce((sum, one) => sum + part(one), 0) / 1000;
  const whole = ({ head, body }: Fetched) => head + body;
  const ofKind = (kind: Kind) => first.filter((one) => kindOf(one) === kind);
  console.log("Of the first visit, kB with headers (bodies alone):");
  for (const kind of new Set(first.map(kindOf)))
    console.log(
      `  ${kind}: ${kilobytes(ofKind(kind), whole).toFixed(2)} (${kilobytes(ofKind(kind), ({ body }) => body).toFixed(2)})`,
    );
  return [
    atMost("first visit, with all headers", kilobytes(first, whole), "kB", 60),
    atMost(
      "scripts of it",
      kilobytes(ofKind("scripts"), ({ body }) => body),
      "kB",
      15,
    ),
    atMost("requests of it", first.length, "count", 6),
    exactly("requests to anybody else", ofKind("elsewhere").length, 0),
    exactly(
      "packs fetched by the second visit",
      second.filter(({ url }) => url.startsWith(`${link}/offline`)).length,
      0,
    ),
  ];
}

function say(page: string, { scores, lcp, tbt, cls, flaws }: Judged) {
  console.log(`\nLighthouse on the ${page}:`);
  console.log(
    `  ${Object.entries(scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(" · ")}`,
  );
  for (const flaw of flaws) console.log(`  below 1: ${flaw}`);
  return [
    ...Object.entries(scores).map(([name, score]) => exactly(`${page}: ${name}`, score, 100)),
    atMost(`${page}: largest contentful paint`, lcp / 1000, "s", 1.2),
    atMost(`${page}: total blocking time`, tbt, "ms", 0),
    atMost(`${page}: cumulative layout shift`, cls, "", 0),
  ];
}
