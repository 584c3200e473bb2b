/** Where a phone is turned on and off as one that shows a plan's reminders. */
export const phoneAddress = (plan: string) => `${plan}/reminders/phone`;

/**
 * How this device is reached, under whichever link it was turned on: a plan has one with each mail,
 * and each has a worker of its own. None where the browser knows of no such thing.
 */
export async function subscriptionsHere(): Promise<PushSubscription[]> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const all = (await workers?.getRegistrations()) ?? [];
  const found = await Promise.all(
    all.map(({ pushManager }) => (pushManager as PushManager | undefined)?.getSubscription()),
  );
  return found.filter((one) => one !== undefined && one !== null);
}

/** Ends the reminders of `plan` on this device, and says so to the server as far as there is a line. */
export async function endReminders(plan: string): Promise<void> {
  const here = await subscriptionsHere();
  if (here.length === 0) return;
  const body = new URLSearchParams({ do: "off" });
  for (const { endpoint } of here) body.append("endpoint", endpoint);
  fetch(phoneAddress(plan), { method: "POST", body, keepalive: true, redirect: "manual" }).catch(
    () => {},
  );
  const registration = await navigator.serviceWorker.getRegistration(plan);
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}
