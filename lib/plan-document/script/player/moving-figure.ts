/**
 * The figure of one exercise: the still picture that the page has, and in its place the moving one,
 * which is fetched from where the page's own "Show the movement" has it and moved by time. Where that
 * does not come (no line, no figure), the still one stays.
 */
export class MovingFigure {
  readonly #slot: HTMLElement;
  #address: string | null = null;
  #still: Element | null = null;
  #moving: SVGSVGElement | null = null;
  #at = -1;

  constructor(slot: HTMLElement) {
    this.#slot = slot;
  }

  /** Shows an exercise; `address` null leaves the still picture. `mirrored` is its left side. */
  show(still: Element | null, address: string | null, mirrored: boolean): void {
    this.#slot.classList.toggle("mirrored", mirrored);
    if (this.#address === address && address !== null) return;
    this.#address = address;
    this.#moving = null;
    this.#still = still && (still.cloneNode(true) as Element);
    this.stand();
    if (address !== null) void this.#fetch(address);
  }

  /** The still picture. */
  stand(): void {
    this.#put(this.#still);
  }

  /** The numbered positions side by side, which the moving picture holds too. */
  showPositions(): void {
    if (this.#moving) this.#put(this.#moving);
  }

  /** The moving picture at `seconds` of its loop. */
  moveTo(seconds: number): void {
    if (!this.#moving) return;
    this.#put(this.#moving);
    if (Math.abs(seconds - this.#at) < 0.03) return;
    this.#at = seconds;
    this.#moving.setCurrentTime(seconds);
  }

  #put(picture: Element | null) {
    if (this.#slot.firstElementChild === picture) return;
    this.#slot.replaceChildren(...(picture ? [picture] : []));
    this.#at = -1;
    if (picture === this.#moving) this.#moving?.pauseAnimations();
  }

  async #fetch(address: string) {
    const text = await fetch(address).then(
      (answer) => (answer.ok ? answer.text() : null),
      () => null,
    );
    if (text === null || this.#address !== address) return;
    // The image brings styles for itself alone; in the page it has the page's.
    const plain = text.replace(/<style>[^]*?<\/style>/g, "");
    const drawing = new DOMParser().parseFromString(plain, "image/svg+xml").documentElement;
    if (drawing instanceof SVGSVGElement) this.#moving = document.importNode(drawing, true);
  }
}
