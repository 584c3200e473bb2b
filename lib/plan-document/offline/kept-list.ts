import { SENT } from "./deliver";
import { dropPractice, type KeptPractice, listKept } from "./queue";

const PLAN_ENDED = 409;

/**
 * Shows in `place` what the phone keeps of practice, and what became of it. "Sent" is said once. The
 * form of `cameFrom` was sent just now: its words take the focus.
 */
export async function showKept(plan: string, place: HTMLElement, cameFrom = ""): Promise<void> {
  const all = await listKept(plan);
  for (const { id, status } of all) if (status === SENT) await dropPractice(plan, id);
  const list = place.querySelector("[role=status]")!;
  const shown = all.map((practice) => entry(plan, practice, place));
  // What was said stays until the page is left.
  for (const old of list.querySelectorAll<HTMLElement>("[data-sent]"))
    if (!all.some(({ id }) => id === old.dataset.id)) shown.push(old);
  list.replaceChildren(...shown);
  list.querySelector<HTMLElement>(`[data-id="${cameFrom}"] h2`)?.focus();
}

function entry(plan: string, practice: KeptPractice, place: HTMLElement): HTMLElement {
  const { content } = place.querySelector("template")!;
  const element = content.firstElementChild!.cloneNode(true) as HTMLElement;
  const part = (name: string) => element.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const fields = new URLSearchParams(practice.body);
  const state = stateOf(practice, "gone" in place.dataset);
  element.dataset.id = practice.id;
  element.toggleAttribute("data-sent", state === "sent");
  part("day").textContent = dayWords(practice.day, place.dataset.locale!);
  for (const words of element.querySelectorAll<HTMLElement>("[data-state]"))
    words.hidden = words.dataset.state !== state;
  part("signs").hidden = state === "sent" || fields.get("signs") !== "yes";
  part("answers").hidden = state === "waiting" || state === "sent";
  for (const answer of element.querySelectorAll<HTMLElement>("[data-answer]")) {
    answer.textContent = fields.get(answer.dataset.answer!);
    answer.parentElement!.hidden = !answer.textContent;
  }
  part("acts").hidden = state !== "refused" && state !== "ended";
  element.addEventListener("click", ({ target }) => {
    const act = (target as HTMLElement).dataset.act;
    if (act === "look") lookAgain(plan, fields);
    if (act === "discard") void dropPractice(plan, practice.id).then(() => element.remove());
  });
  return element;
}

function stateOf({ status }: KeptPractice, isGone: boolean) {
  if (status === SENT) return "sent";
  if (isGone) return "unsent";
  if (!status) return "waiting";
  return status === PLAN_ENDED ? "ended" : "refused";
}

/** Has the server answer with the form, what was typed, and what it does not take. */
function lookAgain(plan: string, fields: URLSearchParams) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = `${plan}/practice`;
  fields.forEach((value, name) => {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  });
  document.body.append(form);
  form.submit();
}

function dayWords(day: string, locale: string): string {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return "";
  return new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(time);
}
