import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { type Tx, transaction } from "@/db/client";
import { rateLimits } from "@/db/schema/rate-limits";

const perAccount = { keyPrefix: "sign-in-account", points: 10, duration: 15 * 60 };
const perAddress = { keyPrefix: "sign-in-address", points: 60, duration: 15 * 60 };

/** Counts one try against the account and the address; false when either has had too many. */
export function limitSignIn(email: string, address: string): Promise<boolean> {
  return transaction("directory", async (tx) => {
    const account = await consume(tx, perAccount, email);
    const from = await consume(tx, perAddress, address);
    return account && from;
  });
}

/** Forgets the tries at an account, once its person has signed in. */
export function forgiveSignIn(email: string): Promise<void> {
  return transaction("directory", async (tx) => {
    await limiterOf(tx, perAccount).delete(email);
  });
}

type Limit = { keyPrefix: string; points: number; duration: number };

/** True while `key` has had no more than `limit.points` in the last `limit.duration` seconds. */
export async function consume(tx: Tx, limit: Limit, key: string): Promise<boolean> {
  try {
    await limiterOf(tx, limit).consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}

function limiterOf(tx: Tx, limit: Limit): RateLimiterDrizzle {
  return new RateLimiterDrizzle({
    ...limit,
    storeClient: tx,
    schema: rateLimits,
    // Its timer would outlive the transaction that lends it the connection.
    clearExpiredByTimeout: false,
  });
}
