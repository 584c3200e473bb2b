/** What the service worker uses of its global scope; TypeScript's own words for it exclude a page's. */
export type WorkerScope = {
  registration: Pick<ServiceWorkerRegistration, "scope" | "pushManager" | "showNotification">;
  clients: {
    claim(): Promise<void>;
    matchAll(which: { type: "window" }): Promise<{ url: string; focus(): Promise<unknown> }[]>;
    openWindow(address: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
};

type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void };

export type PageRequest = WorkerEvent & {
  request: Request;
  respondWith(answer: Promise<Response>): void;
};

/**
 * Asks the worker to keep the plan: the pack of this key, with figures that stand still or not. `page`
 * is the plan's own page, when no worker was there yet to keep it as it came.
 */
export type Keep = { key: string; isStill: boolean; page?: string | undefined };

/** Old and new may both be missing: browsers differ. */
export type SubscriptionChange = {
  oldSubscription?: PushSubscription | null;
  newSubscription?: PushSubscription | null;
};

type WorkerEvents = {
  install: WorkerEvent;
  activate: WorkerEvent;
  sync: WorkerEvent;
  message: WorkerEvent & { data: Keep };
  fetch: PageRequest;
  push: WorkerEvent & { data: { json(): unknown } };
  notificationclick: WorkerEvent & { notification: Notification };
  pushsubscriptionchange: WorkerEvent & SubscriptionChange;
};
