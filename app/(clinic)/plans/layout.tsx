import type { ReactNode } from "react";
import { requireActor } from "@/lib/auth/session";
import { canPrescribe } from "@/lib/plans/policy";

/**
 * For others these pages do not exist. Each page checks again by itself; here it happens before a
 * skeleton is sent, while the answer can still be a 404.
 */
export default async function PrescribersOnly({ children }: { children: ReactNode }) {
  await requireActor(canPrescribe);
  return children;
}
