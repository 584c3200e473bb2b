import { drawNotes } from "@/lib/figure/notes/draw";
import { deliver } from "./deliver";
import { showReminders } from "./notify";
import type { Pack } from "./pack";
import { cut, joined, printOf } from "./pieces";
import { isGone, keptName, linkGone, notHere } from "./place";
import type { Keep, PageRequest, WorkerScope } from "./worker-scope";

// The service worker of one plan: its scope is that plan's address. It holds no words and nothing of
// a person; what it keeps comes in one pack, made by the server.

declare const self: WorkerScope;

/** How long a page may take before the kept one is shown, in milliseconds. */
const PATIENCE_MS = 3000;

const plan = new URL(self.registration.scope).pathname;
const pages = new Set([plan, `${plan}/guided`, `${plan}/practice`]);
const keyPlace = `${plan}?key`;

const kept = () => caches.open(keptName(plan));
// A page is the same whatever its request said.
const find = async (address: string) =>
  (await kept()).match(address, { ignoreVary: true }) as Promise<Response | undefined>;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(fetchPack(event.data)));
self.addEventListener("sync", (event) => event.waitUntil(deliverLater()));

showReminders(self, plan);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(answerPage(event, pathname));
  else if (request.destination !== "video" && /\/(script|figures|media)\//.test(pathname))
    event.respondWith(find(request.url).then((found) => found ?? fetch(request)));
});

/** From the server; where that is silent, slow or in trouble, as this device keeps it. */
async function answerPage(event: PageRequest, path: string): Promise<Response> {
  const found = pages.has(path) ? await find(path) : undefined;
  const fromPhone = found && asKept(found);
  const asked = fetch(event.request).then((answer) => takeNote(event, path, answer));
  asked.catch(() => {});
  try {
    const answer = await Promise.race(fromPhone ? [asked, after(PATIENCE_MS, fromPhone)] : [asked]);
    return (answer.status >= 500 && (await fromPhone)) || answer;
  } catch (error) {
    const page = (await fromPhone) ?? (await find(notHere(plan))) ?? (await find(linkGone(plan)));
    if (!page) throw error;
    return page;
  }
}

/** Keeps a page as it is now; forgets them all once the server does not show them here any more. */
async function takeNote(event: PageRequest, path: string, answer: Response): Promise<Response> {
  if (!pages.has(path)) return answer;
  if (isGone(answer)) {
    const page = await find(linkGone(plan));
    await dropPages();
    return page ?? answer;
  }
  // The clinic asks who opens the plan.
  if (answer.status === 401) await dropPages();
  if (answer.ok && answer.type === "basic" && !answer.redirected) {
    const copy = answer.clone();
    event.waitUntil(kept().then((cache) => cache.put(path, copy)));
  }
  return answer;
}

/** The page says for itself that it is not fresh: see styles/offline.css and client.ts. */
async function asKept(page: Response): Promise<Response> {
  const html = (await page.text()).replace("<html ", '<html data-kept="" ');
  return new Response(html, { headers: page.headers });
}

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

/** Everything that the plan needs without a line, unless it is kept as it is now. */
async function fetchPack({ key, isStill, page }: Keep): Promise<void> {
  const still = isStill ? "?still" : "";
  if ((await (await find(keyPlace))?.text()) === key + still) return;
  const known = page ?? (await (await find(plan))?.text()) ?? "";
  const got = await askPack(still, known);
  if (!got) return;
  const cache = await kept();
  const wanted = new Set(got.others);
  const keep = (address: string, body: string, headers: HeadersInit) => {
    wanted.add(address);
    return cache.put(address, new Response(body, { headers }));
  };
  const { pieces, files, figures } = got;
  await Promise.all([
    ...files.map(({ address, headers, body }) => keep(address, joined(pieces, body), headers)),
    ...figures.all.map(({ address, still: at, notes }) =>
      keep(address, drawNotes(notes, pieces[at]!, figures.before), figures.headers),
    ),
  ]);
  for (const address of got.others)
    if (!(await cache.match(address))) await cache.add(address).catch(() => {});
  await dropPages((address) => wanted.has(address));
  await cache.put(keyPlace, new Response(got.key + still));
}

/** The pack, less what `known` has: the plan's page as this device has it. Null where there is none. */
async function askPack(still: string, known: string): Promise<Pack | null> {
  const print = known && `${still ? "&" : "?"}page=${printOf(known)}`;
  const answer = await fetch(`${plan}/offline${still}${print}`);
  if (!answer.ok) return null;
  const pack = (await answer.json()) as Pack;
  const own = pack.own ? cut(known) : [];
  if (own.length !== pack.own) return askPack(still, "");
  return { ...pack, pieces: [...own, ...pack.pieces] };
}

/** Keeps only what `wanted` says: by default what tells the patient that the link is gone. */
async function dropPages(
  wanted = (address: string) => address === linkGone(plan) || address.startsWith("/script/"),
): Promise<void> {
  const cache = await kept();
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (!wanted(pathname + search)) await cache.delete(request);
  }
}

/** Background Sync, with no page open. What could not be sent waits for the patient to see it. */
async function deliverLater(): Promise<void> {
  const how = await deliver(plan);
  if (how === "gone") await dropPages();
  // The browser tries again later.
  if (how === "waiting") throw new Error("There is no line.");
}
