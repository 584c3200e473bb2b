import { type Env, isLoopback } from "../../lib/env";
import { Fault } from "./fault.mjs";

export const DEMO_SIGN_INS = ["therapist@demo.test", "trainer@demo.test", "admin@demo.test"];

/** Throws a `Fault` when the demo would be open to a network with a password nobody chose. */
export function requireSafeDemo({ DATABASE_URL, HOST, DEMO_PASSWORD }: Env) {
  if (DATABASE_URL || DEMO_PASSWORD || isLoopback(HOST)) return;
  throw new Fault(
    `The demo listens on this machine only; to let HOST ${HOST} in, choose a password with DEMO_PASSWORD.`,
  );
}
