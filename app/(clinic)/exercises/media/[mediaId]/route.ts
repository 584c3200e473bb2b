import { currentActor } from "@/lib/auth/session";
import { loadMedia } from "@/lib/media/loaders";
import { noMedia, serveMedia } from "@/lib/media/serve";

type Context = { params: Promise<{ mediaId: string }> };

/** A picture or video of the clinic, for every member of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const file = actor && (await loadMedia(actor, (await params).mediaId));
  return file ? serveMedia(request, actor.clinicId, file) : noMedia();
}
