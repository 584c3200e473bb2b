import type { Instrumentation } from "next";

/** Next runs this once, before it answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openDoor } = await import("@/lib/plan-document/kept/door");
  openDoor();
}

/** Logs what a request threw, once, under the number that its error page shows. Never its address,
 * which may be a patient's link, and never the message, which may hold values. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logFault } = await import("@/lib/log");
  const digest = (error as { digest?: string }).digest;
  logFault(error, [context.routePath, digest].filter(Boolean).join(" "));
};
