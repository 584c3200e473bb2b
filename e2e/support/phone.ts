import { createECDH, randomBytes } from "node:crypto";
import type { BrowserContext } from "@playwright/test";

export type StandIn = {
  /** What the browser's person answers when they are asked. */
  answer: NotificationPermission;
  /** What they answered before; nothing without. */
  permission?: NotificationPermission;
  lacks?: "push" | "push on an iPhone";
};

/**
 * Has the pages of a context find a browser that can be sent messages, without one: whether they are
 * allowed, and a subscription for each service worker, which is kept as a browser keeps it.
 */
export async function standInForPush(context: BrowserContext, standIn: StandIn): Promise<void> {
  const pair = createECDH("prime256v1");
  const keys = {
    p256dh: pair.generateKeys("base64url"),
    auth: randomBytes(16).toString("base64url"),
  };
  // Where PUSH_SERVICES of playwright.config.ts says.
  const endpoint = `http://127.0.0.1:9/push/${randomBytes(8).toString("hex")}`;
  await context.addInitScript(
    ({ answer, permission = "default", lacks, address }) => {
      if (lacks) Reflect.deleteProperty(window, "PushManager");
      if (lacks === "push on an iPhone")
        Object.defineProperty(navigator, "standalone", { value: false });
      if (lacks) return;
      const given = "stand-in-permission";
      const now = () => (localStorage.getItem(given) ?? permission) as NotificationPermission;
      Object.defineProperty(Notification, "permission", { get: now });
      Notification.requestPermission = async () => {
        if (now() === "default") localStorage.setItem(given, answer);
        return now();
      };
      const placeOf = () => `stand-in-push ${location.pathname.split("/")[2]}`;
      const subscription = () => ({
        endpoint: address.endpoint,
        toJSON: () => address,
        unsubscribe: async () => {
          localStorage.removeItem(placeOf());
          return true;
        },
      });
      Object.assign(PushManager.prototype, {
        subscribe: async () => {
          localStorage.setItem(placeOf(), "on");
          return subscription();
        },
        getSubscription: async () => (localStorage.getItem(placeOf()) ? subscription() : null),
      });
    },
    { ...standIn, address: { endpoint, keys } },
  );
}
