/**
 * The figure of one exercise: at first the still picture that the page has, then the moving one, which
 * is fetched from where the page's own "Show the movement" has it and moved by time. Where it does
 * not come (no line, no figure), the still one stays.
 */
export class MovingFigure {
  readonly #slot: HTMLElement;
  #svg: SVGSVGElement | null = null;
  #shown: string | null = null;
  #at = -1;

  constructor(slot: HTMLElement) {
    this.#slot = slot;
  }

  /** Shows an exercise; `address` null leaves the still picture. `mirrored` is its left side. */
  show(still: Element | null, address: string | null, mirrored: boolean): void {
    this.#slot.classList.toggle("mirrored", mirrored);
    if (this.#shown === address && address !== null) return;
    this.#shown = address;
    this.#svg = null;
    this.#at = -1;
    this.#slot.replaceChildren(...(still ? [still.cloneNode(true)] : []));
    if (address !== null) void this.#fetch(address);
  }

  /** Moves it to `seconds` of its loop. */
  moveTo(seconds: number): void {
    if (!this.#svg || Math.abs(seconds - this.#at) < 0.03) return;
    this.#at = seconds;
    this.#svg.setCurrentTime(seconds);
  }

  async #fetch(address: string) {
    const text = await fetch(address).then(
      (answer) => (answer.ok ? answer.text() : null),
      () => null,
    );
    if (text === null || this.#shown !== address) return;
    // The image brings styles for itself alone; in the page it has the page's.
    const plain = text.replace(/<style>[^]*?<\/style>/g, "");
    const drawing = new DOMParser().parseFromString(plain, "image/svg+xml").documentElement;
    if (!(drawing instanceof SVGSVGElement)) return;
    this.#svg = document.importNode(drawing, true);
    this.#slot.replaceChildren(this.#svg);
    this.#svg.pauseAnimations();
    this.#svg.setCurrentTime(0);
  }
}
