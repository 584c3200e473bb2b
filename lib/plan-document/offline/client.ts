import { forget } from "../script/kept";
import { mayMove } from "../script/settings/settings";
import { deliver, GONE, send, SENT } from "./deliver";
import { freshenForm } from "./fresh-form";
import { showKept } from "./kept-list";
import { keptName, planOf } from "./place";
import { endReminders } from "./phone";
import { dropPractice, keepPractice } from "./queue";
import { startWorker } from "./register";
import type { Keep } from "./worker-scope";

/** How long to wait before what waits is sent again, in milliseconds. */
const AGAIN_MS = 30_000;

/**
 * The plan's own page as it came, before a script changed anything in it; undefined on other pages, and
 * where a worker was there to keep it. It spares a line that may be poor most of what is kept.
 */
export function pageAsItCame(): string | undefined {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || workers.controller || planOf(location.pathname) !== location.pathname) return;
  const { lang, dir, innerHTML } = document.documentElement;
  return `<!doctype html><html lang="${lang}" dir="${dir}">${innerHTML}</html>`;
}

/**
 * Makes the plan work without a line: a service worker keeps its pages, a practice form that cannot
 * be sent is kept and sent later, and "Not you?" throws all of it away. `page` is `pageAsItCame`.
 */
export function workOffline(page: string | undefined): void {
  const plan = planOf(location.pathname);
  const place = document.querySelector<HTMLElement>("plan-offline");
  if (!plan || !place) return;
  const form = document.querySelector<HTMLFormElement>("form[action$='/practice']");
  if ("gone" in place.dataset) return void showKept(plan, place).then(() => forgetPlan(plan));
  letForget(plan);
  if (form) {
    if ("kept" in document.documentElement.dataset) freshenForm(form, place.dataset.locale!);
    keepUnsent(plan, form, place);
  }
  const serve = () => registerWorker(plan, place.dataset.keep!, page);
  if (document.readyState === "complete") serve();
  else addEventListener("load", serve);
  const begin = () => void sendWaiting(plan, place, form === null);
  addEventListener("online", begin);
  begin();
}

function registerWorker(plan: string, key: string, page: string | undefined): void {
  // Not in every browser within an app, and only over https.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  startWorker(plan)
    .then(({ active }) => {
      const message: Keep = { key, isStill: !mayMove(), page };
      active?.postMessage(message, {});
    })
    .catch(() => {});
}

/** Sends what waits and shows what became of it; on a page with a form that is only said in place. */
async function sendWaiting(plan: string, place: HTMLElement, shows: boolean): Promise<void> {
  try {
    if (shows) await showKept(plan, place);
    const how = await deliver(plan);
    if (shows || place.querySelector(".kept")) await showKept(plan, place);
    // Its page tells it; but nobody is taken away from a form that they are writing in.
    if (how === "gone" && shows) location.replace(plan);
    if (how === "waiting") setTimeout(() => void sendWaiting(plan, place, shows), AGAIN_MS);
  } catch {
    // This browser keeps nothing.
  }
}

/** Sends the form by the script, so that it is not lost where there is no line. */
function keepUnsent(plan: string, form: HTMLFormElement, place: HTMLElement): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.getAttribute("aria-busy") === "true") return;
    form.setAttribute("aria-busy", "true");
    const button = form.querySelector<HTMLElement>("[type=submit]")!;
    const words = button.textContent;
    button.textContent = place.dataset.sending!;
    void submit(plan, form, place)
      // Then the browser sends it as it would without a script.
      .catch(() => form.submit())
      .then(() => {
        button.textContent = words;
        form.removeAttribute("aria-busy");
      });
  });
}

async function submit(plan: string, form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) fields.append(name, String(value));
  const body = fields.toString();
  const id = fields.get("session")!;
  const status = await send(plan, body);
  if (status === SENT) {
    await dropPractice(plan, id).catch(() => {});
    return location.assign(`${plan}/done/${id}`);
  }
  const isGone = status === GONE && navigator.serviceWorker?.controller;
  // The server's own page says what it does not take.
  if (status && !isGone) return form.submit();
  await keepPractice(plan, { id, day: fields.get("day") ?? "", at: Date.now(), body, status: 0 });
  if (isGone) return location.assign(plan);
  form.hidden = true;
  // What to do with the form, or what was wrong with it.
  (place.previousElementSibling as HTMLElement).hidden = true;
  delete document.documentElement.dataset.kept;
  await showKept(plan, place, id);
  setTimeout(() => void sendWaiting(plan, place, false), AGAIN_MS);
  const registration = (await navigator.serviceWorker?.getRegistration()) as Syncing | undefined;
  await registration?.sync?.register("practice").catch(() => {});
}

/** Background Sync, which not every browser has. */
type Syncing = { sync?: { register(name: string): Promise<void> } };

function letForget(plan: string): void {
  const notYou = document.querySelector(".not-you");
  notYou?.querySelector("button")!.addEventListener("click", () => {
    const { content } = notYou.querySelector("template")!;
    void forgetPlan(plan).then(() => {
      // In place, so that it needs no line; under an address that says nothing.
      document.querySelector("main")!.replaceChildren(content);
      const heading = document.querySelector("h1")!;
      document.title = heading.textContent!;
      history.replaceState(null, "", "/p/forgotten");
      heading.focus();
    });
  });
}

/** Throws away everything that this device keeps of the plan. */
async function forgetPlan(plan: string): Promise<void> {
  forget("settings");
  forget(keptName(plan));
  indexedDB.deleteDatabase(keptName(plan));
  await endReminders(plan).catch(() => {});
  const registration = await navigator.serviceWorker?.getRegistration(plan);
  await registration?.unregister();
  await self.caches?.delete(keptName(plan));
}
