import { currentActor } from "@/lib/auth/session";
import { loadMedia } from "@/lib/media/loaders";
import { answerMedia } from "@/lib/media/serve";

type Context = { params: Promise<{ mediaId: string }> };

/** A picture or video of the clinic, for every member of it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerMedia(request, "media.read", async () => {
    const actor = await currentActor();
    const file = actor && (await loadMedia(actor, (await params).mediaId));
    return file && { clinicId: actor.clinicId, file };
  });
}
