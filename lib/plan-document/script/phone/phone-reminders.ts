import { subscriptionsHere } from "../../offline/phone";
import { planOf } from "../../offline/place";
import { startWorker } from "../../offline/register";

type State = "unsupported" | "install" | "denied" | "off" | "on";

/**
 * Reminders on the phone that shows the page: which state holds, and the form that changes it. The
 * forms are the server's; here their fields get what only the browser knows.
 */
export class PhoneReminders extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => {
      const form = event.target as HTMLFormElement;
      if (form.dataset.state === "others") return;
      event.preventDefault();
      if (form.getAttribute("aria-busy") === "true") return;
      form.setAttribute("aria-busy", "true");
      this.#part("failed").hidden = true;
      void (form.dataset.state === "on" ? this.#turnOff(form) : this.#turnOn(form))
        .catch(() => (this.#part("failed").hidden = false))
        .then(() => form.removeAttribute("aria-busy"));
    });
    void this.#show();
  }

  #part(state: State | "failed") {
    return this.querySelector<HTMLElement>(`[data-state=${state}]`)!;
  }

  async #show(): Promise<void> {
    const state = await this.#state().catch((): State => "off");
    for (const name of ["unsupported", "install", "denied", "off", "on"] as const)
      this.#part(name).hidden = name !== state;
    // What there is to say of others, where there are others.
    const others = this.querySelector<HTMLElement>("[data-state=others]");
    if (others) others.hidden = state === "on" && !this.dataset.phones!.includes(" ");
  }

  async #state(): Promise<State> {
    const knowsHow = ["serviceWorker" in navigator, "PushManager" in self, "Notification" in self];
    // Safari on an iPhone knows how only in a page that stands on the home screen.
    if (knowsHow.includes(false))
      return (navigator as { standalone?: boolean }).standalone === false
        ? "install"
        : "unsupported";
    if (Notification.permission === "denied") return "denied";
    return (await this.#mine()).length > 0 ? "on" : "off";
  }

  /** Those of this device to which the server sends reminders of this plan. */
  async #mine(): Promise<PushSubscription[]> {
    const known = this.dataset.phones!.split(" ");
    const here = await subscriptionsHere();
    const marks = await Promise.all(here.map(({ endpoint }) => markOf(endpoint)));
    return here.filter((_, index) => known.includes(marks[index]!));
  }

  async #turnOn(form: HTMLFormElement): Promise<void> {
    // First of all: a browser asks its person only right after they pressed something.
    if ((await Notification.requestPermission()) !== "granted") return this.#show();
    const { pushManager } = await startWorker(planOf(location.pathname)!);
    const options = { userVisibleOnly: true, applicationServerKey: bytesOf(this.dataset.key!) };
    const subscription = await pushManager.subscribe(options).catch(async () => {
      // It may have been turned on once for other keys of ours.
      await (await pushManager.getSubscription())?.unsubscribe();
      return pushManager.subscribe(options);
    });
    const { endpoint, keys } = subscription.toJSON();
    const values: Record<string, string | undefined> = { endpoint, ...keys };
    for (const field of form.querySelectorAll("input"))
      field.value = values[field.name] ?? field.value;
    form.submit();
  }

  async #turnOff(form: HTMLFormElement): Promise<void> {
    const field = form.querySelector<HTMLInputElement>("[name=endpoint]")!;
    for (const subscription of await this.#mine()) {
      const another = field.cloneNode() as HTMLInputElement;
      another.value = subscription.endpoint;
      field.after(another);
      // Where that fails, the server sends nothing all the same.
      await subscription.unsubscribe().catch(() => {});
    }
    form.submit();
  }
}

/** As `phoneMark` of lib/reminders/push/data. */
async function markOf(endpoint: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replace(/-/g, "+").replace(/_/g, "/")), (character) =>
    character.charCodeAt(0),
  );
