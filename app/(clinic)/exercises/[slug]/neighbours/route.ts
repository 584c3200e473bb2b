import { currentActor } from "@/lib/auth/session";
import { loadNeighbours } from "@/lib/exercises/finding/loaders";

type Context = { params: Promise<{ slug: string }> };

/** The easier and harder steps of an exercise as JSON, for the composer. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const neighbours = actor && (await loadNeighbours(actor, (await params).slug));
  if (!neighbours) return new Response(null, { status: 404 });
  return Response.json(neighbours, { headers: { "Cache-Control": "private, no-store" } });
}
