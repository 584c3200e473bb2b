import { currentActor } from "@/lib/auth/session";
import { figureImage } from "@/lib/exercises/figure-image";
import { loadExercise } from "@/lib/exercises/loaders";

type Context = { params: Promise<{ slug: string }> };

/** The still picture of a library exercise; see `figureAddress`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const loaded = actor && (await loadExercise(actor, (await params).slug));
  if (!loaded) return new Response(null, { status: 404 });
  return new Response(figureImage(loaded.exercise.figure), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "private, max-age=31536000, immutable",
    },
  });
}
