type View = "intro" | "play" | "stopped" | "over";

/**
 * The player's part of the page, made from the page's own template: elements are found by their
 * `data-part`, the four views by `data-view`. It holds no words of its own.
 */
export class Panel {
  readonly root: HTMLElement;
  readonly #parts = new Map<string, HTMLElement>();
  readonly #views: HTMLElement[];

  constructor(template: HTMLTemplateElement) {
    const copy = template.content.cloneNode(true) as DocumentFragment;
    this.root = copy.firstElementChild as HTMLElement;
    for (const part of copy.querySelectorAll<HTMLElement>("[data-part]"))
      this.#parts.set(part.dataset.part!, part);
    this.#views = [...copy.querySelectorAll<HTMLElement>("[data-view]")];
  }

  part(name: string): HTMLElement {
    const part = this.#parts.get(name);
    if (!part) throw new Error(`The player's template has no part "${name}".`);
    return part;
  }

  /** Writes only what changed: the page is written several times a second. */
  write(name: string, text: string): void {
    const part = this.part(name);
    if (part.textContent !== text) part.textContent = text;
  }

  show(name: string, on: boolean): void {
    const part = this.part(name);
    if (part.hidden === on) part.hidden = !on;
  }

  /** Shows one view and, when it was not shown, moves the focus to its heading. */
  turnTo(view: View, focus = true): void {
    let came = false;
    for (const one of this.#views) {
      const on = one.dataset.view === view;
      came ||= on && one.hidden === true;
      one.hidden = !on;
    }
    if (came && focus) this.focusHeading();
  }

  focusHeading(): void {
    const shown = this.#views.find((view) => !view.hidden);
    shown?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    this.root.scrollIntoView({ block: "start" });
  }

  /** To the live region: what a screen reader should say now. */
  say(text: string): void {
    if (text !== "") this.part("say").textContent = text;
  }
}
