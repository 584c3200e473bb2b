import { afterEach, describe, expect, it, vi } from "vitest";
import { showReminders } from "./notify";
import type { WorkerScope } from "./worker-scope";

const plan = "/p/abcd.token";
const subscription = (endpoint: string) => ({
  endpoint,
  options: { userVisibleOnly: true },
  toJSON: () => ({ endpoint, keys: { p256dh: "key", auth: "secret" } }),
});

/** A worker's scope of which every event is fired by hand. */
function worker(pages: { url: string; focus: () => Promise<void> }[] = []) {
  const listeners = new Map<string, (event: object) => void>();
  const shown: [string, NotificationOptions][] = [];
  const opened: string[] = [];
  const self = {
    registration: {
      showNotification: async (title: string, options: NotificationOptions) => {
        shown.push([title, options]);
      },
      pushManager: { subscribe: async () => subscription("https://push.test/made") },
    },
    clients: {
      matchAll: async () => pages,
      openWindow: async (address: string) => opened.push(address),
    },
    addEventListener: (name: string, listener: (event: object) => void) =>
      listeners.set(name, listener),
  };
  showReminders(self as unknown as WorkerScope, plan);
  const fire = async (name: string, event: object) => {
    let work: Promise<unknown> | undefined;
    listeners.get(name)!({ ...event, waitUntil: (given: Promise<unknown>) => (work = given) });
    await work;
  };
  return { fire, shown, opened };
}

const payload = {
  title: "Time for your exercises",
  body: "A reminder from Riverside",
  language: "ar",
  direction: "rtl",
  path: "",
};
const pushed = { data: { json: () => payload } };
const clicked = (data: string) => ({ notification: { data, close: vi.fn<() => void>() } });

afterEach(() => vi.unstubAllGlobals());

describe("the worker of a plan", () => {
  it("shows what comes, in its language, one at a time", async () => {
    const { fire, shown } = worker();
    await fire("push", pushed);
    expect(shown).toEqual([
      [
        payload.title,
        expect.objectContaining({
          body: payload.body,
          lang: "ar",
          dir: "rtl",
          tag: "reminder",
          data: plan,
        }),
      ],
    ]);
  });

  it("opens the plan, or the page of it that stands open", async () => {
    const alone = worker();
    const event = clicked(`${plan}/next-morning`);
    await alone.fire("notificationclick", event);
    expect(event.notification.close).toHaveBeenCalled();
    expect(alone.opened).toEqual([`${plan}/next-morning`]);

    const focus = vi.fn<() => Promise<void>>(async () => {});
    const open = worker([
      { url: `https://clinic.test${plan}/guided`, focus: async () => {} },
      { url: `https://clinic.test${plan}?done=1`, focus },
    ]);
    await open.fire("notificationclick", clicked(plan));
    expect(focus).toHaveBeenCalledOnce();
    expect(open.opened).toEqual([]);
  });

  it.each([
    ["that its browser made", { newSubscription: subscription("https://push.test/new") }, "new"],
    ["that it makes itself", {}, "made"],
  ])(
    "tells the server of an address %s in the place of the old one",
    async (_name, given, made) => {
      const asked = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(
        async () => new Response(),
      );
      vi.stubGlobal("fetch", asked);
      const { fire } = worker();
      const oldSubscription = subscription("https://push.test/old");
      await fire("pushsubscriptionchange", { oldSubscription, ...given });
      const [address, init] = asked.mock.calls[0]!;
      expect(address).toBe(`${plan}/reminders/phone`);
      expect(Object.fromEntries(init.body as URLSearchParams)).toEqual({
        do: "on",
        endpoint: `https://push.test/${made}`,
        p256dh: "key",
        auth: "secret",
        instead: "https://push.test/old",
      });
    },
  );

  it("tells nothing where the browser says neither", async () => {
    const asked = vi.fn<typeof fetch>();
    vi.stubGlobal("fetch", asked);
    await worker().fire("pushsubscriptionchange", { oldSubscription: null });
    expect(asked).not.toHaveBeenCalled();
  });
});
