import { currentActor } from "@/lib/auth/session";
import { figureImage, movingImage } from "@/lib/exercises/figure-image";
import { loadDrawing } from "@/lib/exercises/loaders";

type Context = { params: Promise<{ slug: string }> };

/** The drawn picture of an exercise, still or `moving`; see `pictureAddress`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const drawing = actor && (await loadDrawing(actor, (await params).slug));
  if (!drawing) return new Response(null, { status: 404 });
  const { figure, dosage } = drawing;
  const moving = new URL(request.url).searchParams.has("moving");
  return new Response(moving ? movingImage(figure, dosage) : figureImage(figure), {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "private, max-age=31536000, immutable",
    },
  });
}
