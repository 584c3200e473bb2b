import type { Locator, Page } from "@playwright/test";

/** Seconds of the keystroke-level model (Card, Moran and Newell 1980): key, pointing, button, thought. */
export const KLM = { K: 0.28, P: 1.1, B: 0.1, M: 1.35 } as const;

/** A hand that counts: every real key press, click and thought of a task. */
export class CountingHand {
  keys = 0;
  clicks = 0;
  thoughts = 0;

  /** `pause` is the time from one letter to the next, in milliseconds; half of it the key is held. */
  constructor(
    private readonly page: Page,
    private readonly pause = 0,
  ) {}

  /** Before each thing that has to be chosen. */
  think(): void {
    this.thoughts += 1;
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    for (const letter of text) {
      await this.page.keyboard.press(letter, { delay: this.pause / 2 });
      await this.page.waitForTimeout(this.pause / 2);
    }
  }

  /** A key, or several at once: "Control+Enter" is two key presses. */
  async press(key: string): Promise<void> {
    this.keys += key.split("+").length;
    await this.page.keyboard.press(key);
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  /** Keys and clicks together. */
  get actions(): number {
    return this.keys + this.clicks;
  }

  /** A click is a pointing, and the button pressed and let go. */
  get seconds(): number {
    const { K, P, B, M } = KLM;
    return this.keys * K + this.clicks * (P + 2 * B) + this.thoughts * M;
  }
}
