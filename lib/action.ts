import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Actor, currentActor } from "@/lib/auth/session";
import { sameOrigin } from "@/lib/auth/origin";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/errors";
import { logFault } from "@/lib/log";
import { failure, type Failure, type Result } from "@/lib/result";

type ActionOptions<S extends z.ZodType, T> = {
  /** For the log, e.g. "patients.add". */
  name: string;
  schema: S;
  /** The policy: may this actor try at all? */
  can: (actor: Actor) => boolean;
  run: (actor: Actor, input: z.output<S>) => Promise<Result<T>>;
};

/**
 * The one shape of a server action: same origin → actor → policy → parse → run → typed result.
 * Expected outcomes come back as values; anything else is logged once and answered with its id.
 */
export function defineAction<S extends z.ZodType, T>(options: ActionOptions<S, T>) {
  return async (input: z.input<S>): Promise<Result<T>> => {
    try {
      if (!sameOrigin(await headers()))
        return failure("WRONG_ORIGIN", "This request did not come from this page. Load it again.");
      const actor = await currentActor();
      if (!actor) return failure("SIGNED_OUT", "You are signed out. Sign in again in another tab.");
      if (!options.can(actor)) return failure("FORBIDDEN", "Your role does not allow this.");
      const parsed = options.schema.safeParse(input);
      if (!parsed.success) return invalid(parsed.error);
      return await options.run(actor, parsed.data);
    } catch (error) {
      unstable_rethrow(error);
      return mapError(error, options.name);
    }
  };
}

/** Zod's issues as sentences by field path; the first one is the summary. */
export function invalid(error: z.ZodError): Failure {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issue.message;
  return failure("INVALID", error.issues[0]?.message ?? "Check what you typed.", fields);
}

/** A thrown error as what a person may read of it; a fault is logged and named by its id. */
export function mapError(error: unknown, where: string): Failure {
  if (error instanceof NotFoundError)
    return failure("NOT_FOUND", "This is not here any more. Go back and load the page again.");
  if (error instanceof ForbiddenError)
    return failure("FORBIDDEN", "Your role does not allow this.");
  if (error instanceof ConflictError)
    return failure(
      "CONFLICT",
      "Somebody else changed this meanwhile. Nothing was overwritten: load the page to see it.",
    );
  const id = logFault(error, where);
  return failure(
    "FAULT",
    `Something went wrong on our side. Try again; if it stays, tell us ${id}.`,
  );
}
