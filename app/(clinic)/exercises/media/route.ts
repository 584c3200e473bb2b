import { mapError } from "@/lib/action";
import { sameOrigin } from "@/lib/auth/origin";
import { currentActor } from "@/lib/auth/session";
import { canAddMedia } from "@/lib/media/policy";
import { receiveMedia } from "@/lib/media/receive";
import type { UploadedMedia } from "@/lib/media/schema";
import { failure, type Result } from "@/lib/result";

/**
 * One file as the whole body, answered with a `Result` as a server action would. The proxy leaves
 * this path out, because it would hold the body in memory before anybody has looked at it.
 */
export async function POST(request: Request): Promise<Response> {
  const result = await receive(request);
  return Response.json(result, {
    status: result.ok ? 201 : (statuses[result.reason] ?? 422),
    headers: { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" },
  });
}

async function receive(request: Request): Promise<Result<UploadedMedia>> {
  try {
    if (!sameOrigin(request.headers))
      return failure("WRONG_ORIGIN", "This request did not come from this page. Load it again.");
    const actor = await currentActor();
    if (!actor) return failure("SIGNED_OUT", "You are signed out. Sign in again in another tab.");
    if (!canAddMedia(actor)) return failure("FORBIDDEN", "Your role does not allow this.");
    return await receiveMedia(actor, request);
  } catch (error) {
    return mapError(error, "media.add");
  }
}

const statuses: Record<string, number> = {
  SIGNED_OUT: 401,
  WRONG_ORIGIN: 403,
  FORBIDDEN: 403,
  TOO_BIG: 413,
  NOT_MEDIA: 415,
  CODEC: 415,
  FAULT: 500,
};
