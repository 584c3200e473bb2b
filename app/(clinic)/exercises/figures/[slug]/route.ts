import { currentActor } from "@/lib/auth/session";
import { figureImage, movingImage } from "@/lib/exercises/figure-image";
import { loadExercise } from "@/lib/exercises/loaders";

type Context = { params: Promise<{ slug: string }> };

/** The drawn picture of an exercise, still or `moving`; see `pictureAddress`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const loaded = actor && (await loadExercise(actor, (await params).slug));
  const { figure, dosage } = loaded?.exercise ?? {};
  if (!figure || !dosage) return new Response(null, { status: 404 });
  const moving = new URL(request.url).searchParams.has("moving");
  return new Response(moving ? movingImage(figure, dosage) : figureImage(figure), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "private, max-age=31536000, immutable",
    },
  });
}
