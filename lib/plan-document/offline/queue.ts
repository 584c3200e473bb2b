import { keptName } from "./place";

/** A practice form that waits to be sent, or what became of it. */
export type KeptPractice = {
  /** Of the practice session, made on this device. */
  id: string;
  /** The day that the patient chose. */
  day: string;
  /** When it was kept, in milliseconds of the wall clock: the order in which they are sent. */
  at: number;
  /** The form's fields as they are posted; empty once they are sent. */
  body: string;
  /** 0 while it waits; else the status with which the server ended it. */
  status: number;
};

const STORE = "practice";

/** The forms that this device keeps of `plan`, the oldest first. */
export async function listKept(plan: string): Promise<KeptPractice[]> {
  const all = await inStore<KeptPractice[]>(plan, "readonly", (store) => store.getAll());
  return all.sort((a, b) => a.at - b.at);
}

export const keepPractice = (plan: string, practice: KeptPractice) =>
  inStore(plan, "readwrite", (store) => store.put(practice));

export const dropPractice = (plan: string, id: string) =>
  inStore(plan, "readwrite", (store) => store.delete(id));

/** Notes what became of a form, unless it was dropped meanwhile. What was sent keeps no answers. */
export const settlePractice = (plan: string, practice: KeptPractice) =>
  inStore(plan, "readwrite", (store) => {
    const found = store.getKey(practice.id);
    found.addEventListener("success", () => found.result !== undefined && store.put(practice));
    return found;
  });

function inStore<T>(
  plan: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(keptName(plan));
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore(STORE, { keyPath: "id" }),
    );
    opening.addEventListener("error", () => reject(opening.error!));
    opening.addEventListener("success", () => {
      const database = opening.result;
      // Closed each time: an open connection would hold up its own deletion.
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.addEventListener("complete", () => {
        database.close();
        resolve(request.result as T);
      });
      transaction.addEventListener("abort", () => {
        database.close();
        reject(transaction.error!);
      });
    });
  });
}
