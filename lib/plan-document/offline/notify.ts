import type { PushPayload } from "@/lib/reminders/push/schema";
import { phoneAddress } from "./phone";
import type { SubscriptionChange, WorkerScope } from "./worker-scope";

/** Has the worker of `plan` show its reminders; all of their words come with the message. */
export function showReminders(self: WorkerScope, plan: string): void {
  const { registration, clients } = self;

  self.addEventListener("push", (event) => {
    const { title, body, language, direction, path } = event.data.json() as PushPayload;
    event.waitUntil(
      registration.showNotification(title, {
        body,
        lang: language,
        dir: direction,
        icon: "/icons/plan-192.png",
        // A newer one takes the place of one that was not seen.
        tag: "reminder",
        data: plan + path,
      }),
    );
  });

  self.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(open(event.notification.data));
  });

  self.addEventListener("pushsubscriptionchange", (event) => event.waitUntil(renew(event)));

  /** In the plan's page where one is open. */
  async function open(address: string): Promise<unknown> {
    const page = (await clients.matchAll({ type: "window" })).find(
      ({ url }) => new URL(url).pathname === address,
    );
    return page ? page.focus() : clients.openWindow(address);
  }

  /** The browser gave up the address under which this phone was reached. */
  async function renew({ oldSubscription, newSubscription }: SubscriptionChange): Promise<void> {
    const options = oldSubscription?.options;
    const fresh =
      newSubscription ?? (options && (await registration.pushManager.subscribe(options)));
    if (!fresh) return;
    const { endpoint = "", keys } = fresh.toJSON();
    const body = new URLSearchParams({ do: "on", endpoint, ...keys });
    if (oldSubscription) body.set("instead", oldSubscription.endpoint);
    await fetch(phoneAddress(plan), { method: "POST", body, redirect: "manual" });
  }
}
