import { forgetSession, keptSession } from "./player/session";

/**
 * Fills the practice form with what guided practice knows: of the same revision and day, not older
 * than four hours, and only while nobody has answered yet. It is the person who sends it.
 */
export function prefillForm(): void {
  const form = document.querySelector<HTMLInputElement>("input[name=revision]")?.form;
  if (!form) return;
  const fields = form.elements;
  const valueOf = (name: string) => (fields.namedItem(name) as HTMLInputElement | null)?.value;
  const kept = keptSession(Date.now());
  const fits =
    kept &&
    kept.revision === valueOf("revision") &&
    kept.day === valueOf("listed") &&
    !valueOf("did");
  if (fits) for (const [name, value] of Object.entries(kept.answers)) answer(fields, name, value);
  form.addEventListener("submit", forgetSession);
}

function answer(fields: HTMLFormControlsCollection, name: string, value: string) {
  const field = fields.namedItem(name);
  // A group of radios, or a list to choose from.
  if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
}
