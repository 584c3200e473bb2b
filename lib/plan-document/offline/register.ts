/** Registers the service worker of `plan`, from a page below its address, and waits until it is there. */
export function startWorker(plan: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker
    .register(`${plan}/sw.js`, { scope: plan, updateViaCache: "none" })
    .then(() => navigator.serviceWorker.ready);
}
